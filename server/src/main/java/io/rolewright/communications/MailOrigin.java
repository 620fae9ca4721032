package io.rolewright.communications;

import io.rolewright.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an e-mail that came to a mailbox of ours, beside what it says.
 *
 * @param keeper who looks after the mailbox
 * @param name what the sender calls themselves; absent when they do not
 * @param replyTo where they want the answer; absent when that is where it came from
 * @param forged whether it does not come from whom it names, as our own mail server says, or names nobody
 * @param proven whether it does come from there, as our own mail server says; where it says nothing, neither this nor the other
 * @param answerable whether a program may answer it: neither a program nor a list nor we ourselves have written it, and its
 *     sender has not had too many answers today
 */
public record MailOrigin(
        UserId keeper,
        @Nullable String name,
        @Nullable String replyTo,
        boolean forged,
        boolean proven,
        boolean answerable) {
    /** Without the sender. */
    @Override
    public String toString() {
        return "MailOrigin" + (forged ? " forged" : "") + (proven ? " proven" : "") + (answerable ? " answerable" : "");
    }
}
