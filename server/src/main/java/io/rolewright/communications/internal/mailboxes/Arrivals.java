package io.rolewright.communications.internal.mailboxes;

/** Takes the mail that comes to our mailboxes. */
@FunctionalInterface
public interface Arrivals {
    /**
     * Takes an e-mail, in the transaction in which the mailbox is read past it. It must ask nobody, and fail only when all of
     * it is to be tried again.
     *
     * @return false when it is known already, and nothing was done
     */
    boolean arrived(ReceivedMail mail);
}
