package io.rolewright.communications.internal.mailboxes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import io.rolewright.integrations.PartnerToken;
import io.rolewright.integrations.TokenWanted;
import io.rolewright.integrations.TokensInternal;
import io.rolewright.shared.ContractException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Folders that are opened with tokens. */
class MailFoldersTest {
    private static final String USER = "someuser@example.com";
    private static final String TOKEN = "ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg";
    /** What Google's documentation makes of this user and this token. */
    private static final String SHOWN = "dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRx"
            + "bVRjMk52YjNSbGNrQmhkSFJoZG1semRHRXVZMjl0Q2cBAQ==";

    private final List<String> asked = new ArrayList<>();

    @Test
    void showsTheTokenThatSomebodyGaveUs() throws Exception {
        try (var server = new ScriptedImap(SHOWN);
                var folder = folders((partner, wanted) -> fail()).open(server(server, MailSignIn.XOAUTH2, TOKEN))) {
            assertThat(folder.validity()).isEqualTo(7);
            assertThat(server.shown()).containsExactly(SHOWN);
        }
    }

    @Test
    void hasAnotherTokenMadeWhereOneIsRefused() throws Exception {
        try (var server = new ScriptedImap(SHOWN);
                var folder = folders(this::renewed).open(server(server, MailSignIn.GOOGLE, ""))) {
            assertThat(folder.tells()).isFalse();
            assertThat(folder.last()).isZero();
            assertThat(server.shown()).containsExactly(shown("ended"), SHOWN);
        }
        assertThat(asked).containsExactly("google-mail for " + USER, "google-mail for " + USER + " after ended");
    }

    @Test
    void asksOnceMoreAndNotForEver() {
        try (var server = new ScriptedImap()) {
            assertUnreadable(server, MailSignIn.MICROSOFT, this::renewed, "communications.mailbox-sign-in");
            assertThat(server.shown()).hasSize(2);
        }
        assertThat(asked).containsExactly("microsoft-mail", "microsoft-mail after ended");
    }

    @Test
    void saysWhyThereIsNoToken() {
        try (var server = new ScriptedImap()) {
            assertUnreadable(
                    server,
                    MailSignIn.GOOGLE,
                    (partner, wanted) -> new PartnerToken(null, "integrations.sign-in-refused"),
                    "communications.mailbox-sign-in");
            assertUnreadable(
                    server,
                    MailSignIn.GOOGLE,
                    (partner, wanted) -> new PartnerToken(null, "integrations.host-slow"),
                    "communications.mailbox-away");
            assertUnreadable(
                    server,
                    MailSignIn.GOOGLE,
                    (partner, wanted) -> {
                        throw ContractException.conflict("integrations.account-missing", partner);
                    },
                    "communications.mailbox-unconnected");
            assertThat(server.shown()).isEmpty();
        }
    }

    private static void assertUnreadable(ScriptedImap server, MailSignIn signIn, TokensInternal tokens, String code) {
        assertThatThrownBy(() -> folders(tokens).open(server(server, signIn, "")))
                .isInstanceOfSatisfying(
                        UnreadableException.class, why -> assertThat(why.code()).isEqualTo(code));
    }

    private PartnerToken renewed(String partner, TokenWanted wanted) {
        asked.add(partner + told(" for ", wanted.subject()) + told(" after ", wanted.refused()));
        return new PartnerToken(wanted.refused() == null ? "ended" : TOKEN, null);
    }

    private static String told(String word, @Nullable String what) {
        return what == null ? "" : word + what;
    }

    private static PartnerToken fail() {
        throw new IllegalStateException("nobody makes tokens here");
    }

    private static MailFolders folders(TokensInternal tokens) {
        var settings = new MailboxSettings(
                Duration.ofSeconds(1),
                Duration.ofSeconds(30),
                0,
                Duration.ofSeconds(5),
                1,
                Duration.ofMinutes(1),
                Set.of("127.0.0.1"),
                Set.of(),
                0);
        return new MailFolders(new MailTokens(tokens), new GuardedSockets(settings), settings);
    }

    private static MailServer server(ScriptedImap server, MailSignIn signIn, String secret) {
        return new MailServer("127.0.0.1", server.port(), MailSecurity.NONE, USER, signIn, secret, "INBOX");
    }

    private static String shown(String token) {
        var words = "user=%s\1auth=Bearer %s\1\1".formatted(USER, token);
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }
}
