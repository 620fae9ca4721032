package io.rolewright.communications.internal.mailboxes;

/**
 * How far a folder was read.
 *
 * @param validity the {@code UIDVALIDITY} under which the number holds; 0 before anything was read
 * @param uid the last message that was read; 0 for none
 */
record MailPosition(long validity, long uid) {
    static final MailPosition START = new MailPosition(0, 0);

    /** Where to go on in a folder of this validity: at its beginning when its messages were numbered anew. */
    MailPosition under(long now) {
        return now == validity ? this : new MailPosition(now, 0);
    }
}
