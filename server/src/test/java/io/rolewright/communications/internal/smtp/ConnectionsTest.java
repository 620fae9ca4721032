package io.rolewright.communications.internal.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How somebody gets into a mail server, and how not. */
class ConnectionsTest {
    private static final String USER = "someuser@example.com";
    private static final String TOKEN = "ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg";
    /** What Google's documentation makes of this user and this token. */
    private static final String SHOWN =
            "AUTH XOAUTH2 dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRx"
                    + "bVRjMk52YjNSbGNrQmhkSFJoZG1semRHRXVZMjl0Q2cBAQ==";

    private static final String GREETING = "250-scripted\r\n250 AUTH PLAIN LOGIN XOAUTH2";

    @Test
    void signsInWithAToken() throws MessagingException {
        var words = new LinkedHashMap<String, String>();
        words.put("EHLO", GREETING);
        words.put(SHOWN, "235 welcome");
        words.put("AUTH", "535 5.7.8 another one");
        try (var server = new ScriptedServer(words);
                var connections = connections(server, MailSecurity.NONE)) {
            assertThat(connections.take().isConnected()).isTrue();
        }
    }

    @Test
    void takesNoForAnswerWhenATokenHasEnded() throws MessagingException {
        var words = new LinkedHashMap<String, String>();
        words.put("EHLO", GREETING);
        words.put("AUTH", "334 eyJzdGF0dXMiOiI0MDEifQ==");
        words.put("", "535 5.7.8 ended");
        try (var server = new ScriptedServer(words);
                var connections = connections(server, MailSecurity.NONE)) {
            assertThatThrownBy(connections::take).isInstanceOf(AuthenticationFailedException.class);
        }
    }

    @Test
    void saysNothingToAServerThatDoesNotEncrypt() {
        try (var server = new ScriptedServer(Map.of("EHLO", GREETING, "AUTH", "235 welcome"));
                var connections = connections(server, MailSecurity.STARTTLS)) {
            assertThatThrownBy(connections::take)
                    .isInstanceOf(MessagingException.class)
                    .hasMessageContaining("STARTTLS");
        }
    }

    private static Connections connections(ScriptedServer server, MailSecurity security) {
        return new Connections(new SmtpSettings(
                "127.0.0.1",
                server.port(),
                security,
                USER,
                TOKEN,
                MailSignIn.XOAUTH2,
                null,
                null,
                Duration.ofSeconds(10)));
    }
}
