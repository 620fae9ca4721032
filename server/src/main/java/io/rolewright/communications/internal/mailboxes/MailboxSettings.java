package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import io.rolewright.communications.Mailbox;
import io.rolewright.shared.ContractException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mailboxes are read.
 *
 * @param lookEvery how often it is looked which of them are to be read, at least {@code 1s}: a message of which its server or
 *     Google tells is read so soon. Google does where the facts of the account {@code gmail} with {@code integrations} name the
 *     {@code topic} to which it publishes that, and the {@code pushAccount} and the {@code pushAudience} of the tokens with which
 *     that is pushed to {@code /hooks/gmail}
 * @param poll the pause after which each is read whatever its server tells; the pause after a failure, too, doubled with each
 *     further one
 * @param watched of how many we wait for what their servers tell (IMAP IDLE), those that are known longest; each takes a
 *     connection that is kept open
 * @param limit how long a mail server may take for a step
 * @param batch how many messages are read of one mailbox before the next one has its turn, at least 1
 * @param longest the longest pause after failures
 * @param innerHosts mail servers that may be asked although their address is an inner one (private, loopback, link-local), at
 *     any port and with any token
 * @param ports the ports that may be asked of all others
 * @param answersADay how many of the e-mails of one address programs may answer on one day
 */
@ConfigurationProperties("rolewright.communications.mailboxes")
record MailboxSettings(
        @DefaultValue("1s") Duration lookEvery,
        @DefaultValue("30s") Duration poll,
        @DefaultValue("100") int watched,
        @DefaultValue("20s") Duration limit,
        @DefaultValue("100") int batch,
        @DefaultValue("15m") Duration longest,
        @DefaultValue Set<String> innerHosts,
        @DefaultValue({"143", "993"}) Set<Integer> ports,
        @DefaultValue("3") int answersADay) {
    private static final Map<MailSignIn, String> TOKEN_HOSTS =
            Map.of(MailSignIn.GOOGLE, "imap.gmail.com", MailSignIn.MICROSOFT, "outlook.office365.com");

    private static final int MOST_DOUBLINGS = 20;

    MailboxSettings {
        innerHosts = Set.copyOf(innerHosts);
        ports = Set.copyOf(ports);
        if (batch < 1) {
            throw new IllegalArgumentException("a batch of mail from 1 on");
        }
        if (watched < 0) {
            throw new IllegalArgumentException("watched mailboxes from 0 on");
        }
    }

    /**
     * @throws ContractException {@code communications.mailbox-port} (422), or {@code communications.mailbox-foreign} (422) since
     *     a token opens the mailboxes of others, too, for whoever gets it
     */
    void check(Mailbox mailbox) {
        if (mailbox.signIn() == MailSignIn.GMAIL || innerHosts.contains(mailbox.host())) {
            return;
        }
        if (!ports.contains(mailbox.port())) {
            throw ContractException.invalid("communications.mailbox-port", String.valueOf(mailbox.port()));
        }
        var host = mailbox.host().toLowerCase(Locale.ROOT);
        var isSafe = mailbox.security() != MailSecurity.NONE && Objects.equals(TOKEN_HOSTS.get(mailbox.signIn()), host);
        if (MailTokens.isMade(mailbox.signIn()) && !isSafe) {
            throw ContractException.invalid("communications.mailbox-foreign", mailbox.signIn());
        }
    }

    /** How long a mailbox is left alone after so many failures in a row. */
    Duration pause(int failures) {
        var pause = poll.multipliedBy(1L << Math.clamp(failures - 1, 0, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
