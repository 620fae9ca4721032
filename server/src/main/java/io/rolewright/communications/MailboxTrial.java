package io.rolewright.communications;

import io.rolewright.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What came of signing in to a mailbox.
 *
 * @param works whether its folder could be opened
 * @param refusal why not; absent when it works
 */
public record MailboxTrial(boolean works, @Nullable Refusal refusal) {}
