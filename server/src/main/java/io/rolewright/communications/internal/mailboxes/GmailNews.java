package io.rolewright.communications.internal.mailboxes;

import java.util.List;

/**
 * What came to an inbox at Gmail.
 *
 * @param messages identifiers, the oldest first; some may be known
 * @param history the change from which on all that comes is news again
 */
record GmailNews(List<String> messages, String history) {
    GmailNews {
        messages = List.copyOf(messages);
    }
}
