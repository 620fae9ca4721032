package io.rolewright.communications.internal.calls;

import io.rolewright.communications.PhoneCallState;
import io.rolewright.shared.PhoneCallId;
import java.time.Instant;

/**
 * A call that this process looks after for a while.
 *
 * @param tries how often it was about to be dialled, this time included and deferrals not
 * @param before how far it was
 * @param until when other processes may take it
 */
record DueCall(PhoneCallId id, int tries, PhoneCallState before, Instant until) {}
