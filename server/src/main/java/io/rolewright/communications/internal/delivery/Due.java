package io.rolewright.communications.internal.delivery;

import io.rolewright.shared.MessageId;
import java.time.Instant;

/**
 * A message that this process has to itself for a while.
 *
 * @param tries how often it was claimed, this time included and deferrals not
 * @param isUncertain whether it may have been handed over before, without anybody having written it down
 * @param until when other processes may take it
 */
record Due(MessageId id, int tries, boolean isUncertain, Instant until) {}
