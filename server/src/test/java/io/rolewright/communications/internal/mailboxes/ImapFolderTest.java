package io.rolewright.communications.internal.mailboxes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import jakarta.mail.Flags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.SocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Folders of a mail server that runs in the test. */
class ImapFolderTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @BeforeEach
    void start() {
        server.start();
        server.setUser("jobs@agency.example", "jobs", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void readsBehindAMessageInOrder() throws Exception {
        deliver("one");
        deliver("two");
        deliver("three");

        try (var folder = ImapFolder.open(folder("secret", "INBOX"), LIMIT, SocketFactory.getDefault())) {
            var all = folder.after(0, 10);
            assertThat(all).hasSize(3).isSorted();
            assertThat(folder.after(0, 2)).isEqualTo(all.subList(0, 2));
            assertThat(folder.after(all.getFirst(), 10)).isEqualTo(all.subList(1, 3));
            assertThat(folder.after(all.getLast(), 10)).isEmpty();
            assertThat(text(folder, all.get(1))).contains("Subject: two");
            assertThat(folder.validity()).isPositive();
        }
    }

    @Test
    void marksNothingAsRead() throws Exception {
        deliver("one");
        try (var folder = ImapFolder.open(folder("secret", "INBOX"), LIMIT, SocketFactory.getDefault())) {
            text(folder, folder.after(0, 1).getFirst());
        }

        assertThat(server.getReceivedMessages()[0].isSet(Flags.Flag.SEEN)).isFalse();
    }

    @Test
    void saysWhyItCannotRead() {
        assertUnreadable(folder("wrong", "INBOX"), "communications.mailbox-sign-in");
        assertUnreadable(folder("secret", "No such folder"), "communications.mailbox-folder");
        var away = folder("secret", "INBOX");
        server.stop();
        assertUnreadable(away, "communications.mailbox-away");
    }

    @Test
    void leavesAServerThatDoesNotEncrypt() {
        var plain = folder("secret", "INBOX");
        assertUnreadable(
                new MailServer(
                        plain.host(),
                        plain.port(),
                        MailSecurity.STARTTLS,
                        "jobs",
                        MailSignIn.PASSWORD,
                        "secret",
                        "INBOX"),
                "communications.mailbox-away");
    }

    private static void assertUnreadable(MailServer server, String code) {
        assertThatThrownBy(() -> ImapFolder.open(server, LIMIT, SocketFactory.getDefault()))
                .isInstanceOfSatisfying(
                        UnreadableException.class, why -> assertThat(why.code()).isEqualTo(code));
    }

    private MailServer folder(String secret, String folder) {
        return new MailServer(
                "127.0.0.1",
                server.getImap().getPort(),
                MailSecurity.NONE,
                "jobs",
                MailSignIn.PASSWORD,
                secret,
                folder);
    }

    private void deliver(String subject) {
        server.getUserManager()
                .getUser("jobs")
                .deliver(GreenMailUtil.createTextEmail(
                        "jobs@agency.example",
                        "mei@post.example",
                        subject,
                        "text",
                        server.getImap().getServerSetup()));
    }

    private static String text(ImapFolder folder, long uid) throws IOException, UnreadableException {
        try (var raw = folder.raw(uid).orElseThrow()) {
            return new String(raw.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
