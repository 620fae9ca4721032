package io.rolewright.communications.internal.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import io.rolewright.communications.internal.delivery.Handed;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mail servers say, and what that means for an e-mail. */
class SmtpReplyTest {
    private static final String MIA = "RCPT TO:<mia@";
    private static final String JOURNAL = "RCPT TO:<journal@";

    @Test
    void takesWhatTheServerTakes() throws Exception {
        assertThat(send(Map.of())).isEqualTo(new Handed.Taken());
    }

    @ParameterizedTest
    @CsvSource({
        "550 no such user, true",
        "550 5.1.1 no such user, true",
        "550 5.2.1 mailbox disabled, true",
        "550 5.7.1 relaying denied, false",
        "552 5.2.2 mailbox full, false",
        "553 5.1.8 bad sender, false",
        "554 no, false"
    })
    void tellsAddressesThatTakeNothingFromOtherRefusals(String answer, boolean isAddress) throws Exception {
        assertThat(send(Map.of(MIA, answer))).isEqualTo(new Handed.Bounced("communications.mail-bounced", isAddress));
    }

    @Test
    void triesAgainWhatIsPostponed() throws Exception {
        var later = new Handed.Later("communications.mail-postponed");

        assertThat(send(Map.of(MIA, "450 4.2.0 greylisted"))).isEqualTo(later);
        assertThat(send(Map.of("DATA", "451 later"))).isEqualTo(later);
        assertThat(send(Map.of(".", "452 no room"))).isEqualTo(later);
    }

    @Test
    void blamesNoRecipientForTheSenderTheJournalOrTheWords() throws Exception {
        assertThat(send(Map.of("MAIL", "550 not you")))
                .isEqualTo(new Handed.Later("communications.mail-sender-refused"));
        assertThat(send(Map.of(JOURNAL, "550 no such user")))
                .isEqualTo(new Handed.Later("communications.mail-journal-refused"));
        assertThat(send(Map.of(".", "554 spam"))).isEqualTo(new Handed.Bounced("communications.mail-refused", false));
    }

    @Test
    void knowsNothingWhenTheServerHangsUp() throws Exception {
        var unknown = new Handed.Unknown("communications.mail-uncertain");

        assertThat(send(Map.of(".", ""))).isEqualTo(unknown);
        assertThat(send(Map.of(MIA, ""))).isEqualTo(unknown);
    }

    @Test
    void sendsNothingAfterItsTime() throws Exception {
        assertThat(send(Map.of(), Duration.ZERO)).isEqualTo(new Handed.Unknown("communications.mail-uncertain"));
    }

    private static Handed send(Map<String, String> words) throws Exception {
        return send(words, Duration.ofMinutes(1));
    }

    private static Handed send(Map<String, String> words, Duration within) throws Exception {
        var recipients =
                new Address[] {new InternetAddress("mia@example.org"), new InternetAddress("journal@agency.example")};
        var letter = new Letter("<one@agency.example>", within);
        letter.setFrom("jobs@agency.example");
        letter.setRecipients(Letter.RecipientType.TO, new Address[] {recipients[0]});
        letter.setText("Hello");
        letter.saveChanges();
        try (var server = new ScriptedServer(words);
                var connections = new Connections(settings(server.port()), ConnectionsTest.UNASKED)) {
            connections.send(connections.take(), letter, recipients);
            return new Handed.Taken();
        } catch (MessagingException failure) {
            return SmtpReply.read(failure, recipients[0]);
        }
    }

    private static SmtpSettings settings(int port) {
        return new SmtpSettings(
                "127.0.0.1",
                port,
                MailSecurity.NONE,
                null,
                null,
                MailSignIn.PASSWORD,
                null,
                null,
                Duration.ofSeconds(10));
    }
}
