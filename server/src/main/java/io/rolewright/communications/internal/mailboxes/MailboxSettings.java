package io.rolewright.communications.internal.mailboxes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mailboxes are read.
 *
 * @param poll the pause after which all are looked at again; the pause after a failure, too, doubled with each further one
 * @param limit how long a mail server may take for a step
 * @param batch how many messages are read of one mailbox before the next one has its turn, at least 1
 * @param longest the longest pause after failures
 */
@ConfigurationProperties("rolewright.communications.mailboxes")
record MailboxSettings(
        @DefaultValue("30s") Duration poll,
        @DefaultValue("20s") Duration limit,
        @DefaultValue("100") int batch,
        @DefaultValue("15m") Duration longest) {
    private static final int MOST_DOUBLINGS = 20;

    MailboxSettings {
        if (batch < 1) {
            throw new IllegalArgumentException("a batch of mail from 1 on");
        }
    }

    /** How long a mailbox is left alone after so many failures in a row. */
    Duration pause(int failures) {
        var pause = poll.multipliedBy(1L << Math.clamp(failures - 1, 0, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
