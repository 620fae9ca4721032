package io.rolewright.communications.internal.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import io.rolewright.communications.internal.mailboxes.MailTokens;
import io.rolewright.integrations.PartnerToken;
import io.rolewright.integrations.TokenWanted;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** Nobody makes tokens here. */
    static final MailTokens UNASKED = new MailTokens((partner, wanted) -> {
        throw new IllegalStateException(partner);
    });

    @Test
    void signsInWithAToken() throws Exception {
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
    void takesNoForAnswerWhenATokenHasEnded() {
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

    @Test
    void signsInOnceMoreWhereATokenThatWasMadeIsRefused() throws Exception {
        var asked = new ArrayList<TokenWanted>();
        var tokens = new MailTokens((partner, wanted) -> {
            asked.add(wanted);
            assertThat(partner).isEqualTo("google-mail");
            return new PartnerToken(wanted.refused() == null ? "ended" : TOKEN, null);
        });
        var words = new LinkedHashMap<String, String>();
        words.put("EHLO", GREETING);
        words.put(SHOWN, "235 welcome");
        words.put("AUTH", "535 5.7.8 ended");
        try (var server = new ScriptedServer(words);
                var connections =
                        new Connections(settings(server, MailSecurity.NONE, MailSignIn.GOOGLE, null), tokens)) {
            assertThat(connections.take().isConnected()).isTrue();
        }
        assertThat(asked).containsExactly(new TokenWanted(USER, null), new TokenWanted(USER, "ended"));
    }

    private static Connections connections(ScriptedServer server, MailSecurity security) {
        return new Connections(settings(server, security, MailSignIn.XOAUTH2, TOKEN), UNASKED);
    }

    private static SmtpSettings settings(
            ScriptedServer server, MailSecurity security, MailSignIn signIn, @Nullable String secret) {
        return new SmtpSettings(
                "127.0.0.1", server.port(), security, USER, secret, signIn, null, null, Duration.ofSeconds(10));
    }
}
