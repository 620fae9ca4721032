package io.rolewright.communications.internal.mailboxes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import io.rolewright.communications.Mailbox;
import io.rolewright.communications.MailboxTrial;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.communications.internal.conversations.Conversations;
import io.rolewright.communications.internal.conversations.Received;
import io.rolewright.events.communications.Channel;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MailboxId;
import io.rolewright.storage.FilesInternal;
import io.rolewright.support.TestClock;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Mail that comes is read once, whatever happens on the way. */
@MailTest
class MailReadingTest {
    /** Keeps what arrived, each once. */
    @Primary
    @TestComponent
    static class Taker implements Arrivals {
        final List<ReceivedMail> taken = new ArrayList<>();
        final Set<String> keys = new HashSet<>();
        boolean isAway;

        @Override
        public boolean arrived(ReceivedMail mail) {
            if (isAway) {
                throw new IllegalStateException("away");
            }
            return keys.add(mail.key()) && taken.add(mail);
        }

        List<String> subjects() {
            return taken.stream().map(received -> received.mail().subject()).toList();
        }
    }

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @Autowired
    Mailboxes mailboxes;

    @Autowired
    Chores chores;

    @Autowired
    Taker taker;

    @Autowired
    FilesInternal files;

    @Autowired
    Recruiter ann;

    @Autowired
    Conversations conversations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    @BeforeEach
    void start() {
        server.start();
        jdbc.sql("delete from communications.mailbox").update();
        taker.taken.clear();
        taker.keys.clear();
        taker.isAway = false;
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void readsEveryMailboxInBatches() {
        var jobs = user("jobs");
        var sales = user("sales");
        keep("jobs");
        keep("sales");
        for (var number = 1; number <= 5; number++) {
            deliver(jobs, "Subject: job " + number + "\r\n\r\ntext");
        }
        deliver(sales, "Subject: sale\r\n\r\ntext");

        read();
        assertThat(taker.subjects())
                .containsExactlyInAnyOrder("job 1", "job 2", "job 3", "job 4", "job 5", "sale")
                .containsSubsequence("job 1", "job 2", "job 3", "job 4", "job 5");

        deliver(jobs, "Subject: job 6\r\n\r\ntext");
        clock.advance(Duration.ofHours(1));
        read();
        assertThat(taker.taken).hasSize(7);
    }

    @Test
    void storesWhatCame() throws IOException {
        var jobs = user("jobs");
        keep("jobs");
        deliver(
                jobs,
                "To: jobs+rn7@agency.example\r\nSubject: CV\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
                        + "--x\r\nContent-Type: application/pdf\r\n"
                        + "Content-Disposition: attachment; filename=cv.pdf\r\n\r\n%PDF\r\n--x--\r\n");

        read();

        var received = taker.taken.getFirst();
        assertThat(received.alias()).isEqualTo("rn7");
        assertThat(received.mail().files()).extracting(AttachedFile::name).containsExactly("cv.pdf");
        try (var raw = files.open(Objects.requireNonNull(received.raw())).getInputStream()) {
            assertThat(new String(raw.readAllBytes(), StandardCharsets.UTF_8)).contains("Subject: CV");
        }
        try (var file = files.open(received.mail().files().getFirst().file()).getInputStream()) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("%PDF");
        }
    }

    @Test
    void readsOnBehindMailThatNobodyCanRead() {
        var jobs = user("jobs");
        keep("jobs");
        deliver(jobs, "Subject: before\r\n\r\ntext");
        deliver(jobs, "Subject: odd\r\nContent-Type: multipart/mixed; boundary=\r\n\r\n--\0\r\n=?x?");
        deliver(jobs, "Subject: behind\r\n\r\ntext");

        read();

        assertThat(taker.subjects()).containsExactly("before", "odd", "behind");
    }

    @Test
    void readsNothingTwiceWhenMessagesAreNumberedAnew() {
        var jobs = user("jobs");
        keep("jobs");
        deliver(jobs, "Message-ID: <one@post.example>\r\nSubject: one\r\n\r\ntext");
        read();
        jdbc.sql("update communications.mailbox set validity = validity - 1, uid = 4711")
                .update();
        deliver(jobs, "Message-ID: <two@post.example>\r\nSubject: two\r\n\r\ntext");

        clock.advance(Duration.ofHours(1));
        read();

        assertThat(taker.subjects()).containsExactly("one", "two");
    }

    @Test
    void standsWhereItStoodWhenNobodyTakesMail() {
        var jobs = user("jobs");
        keep("jobs");
        deliver(jobs, "Subject: kept\r\n\r\ntext");
        taker.isAway = true;
        assertThatIllegalStateException().isThrownBy(this::read);
        taker.isAway = false;

        read();

        assertThat(taker.subjects()).containsExactly("kept");
    }

    @Test
    void leavesAMailboxAloneThatCannotBeRead() {
        var jobs = user("jobs");
        keep("gone");
        keep("jobs");
        deliver(jobs, "Subject: read\r\n\r\ntext");

        read();

        assertThat(taker.subjects()).containsExactly("read");
        assertThat(failure("gone")).isEqualTo("communications.mailbox-sign-in 1");
        read();
        assertThat(failure("gone")).isEqualTo("communications.mailbox-sign-in 1");

        deliver(user("gone"), "Subject: late\r\n\r\ntext");
        clock.advance(Duration.ofHours(1));
        read();
        assertThat(taker.subjects()).containsExactly("read", "late");
        assertThat(failure("gone")).isEqualTo(" 0");
    }

    @Test
    void keepsTheFilesOfAnEMailAsLongAsItIsThere() {
        var jobs = user("jobs");
        keep("jobs");
        deliver(jobs, "Message-ID: <kept@post.example>\r\nSubject: kept\r\n\r\nis a message");
        deliver(jobs, "Message-ID: <none@post.example>\r\nSubject: none\r\n\r\nis none");
        read();
        var kept = taker.taken.getFirst();
        var none = taker.taken.getLast();
        ann.run(() -> conversations.receive(new Received(
                Channel.EMAIL,
                "who@post.example",
                null,
                null,
                "is a message",
                null,
                List.of(),
                null,
                List.of(),
                clock.instant(),
                null,
                kept.key())));

        clock.advance(Duration.ofHours(3));
        read();

        assertThat(files.open(Objects.requireNonNull(kept.raw()))).isNotNull();
        ann.refused(() -> files.open(Objects.requireNonNull(none.raw())), "storage.file-unknown");
    }

    @Test
    void triesAMailboxAndSaysWhatIsWrong() {
        user("jobs");
        var path = "/api/v1/communications/mailboxes/%s/trial";

        var works = ann.read(new TypeReference<MailboxTrial>() {}, ann.post(path.formatted(keep("jobs")), null));
        var fails = ann.read(new TypeReference<MailboxTrial>() {}, ann.post(path.formatted(keep("gone")), null));

        assertThat(works).isEqualTo(new MailboxTrial(true, null));
        assertThat(fails.works()).isFalse();
        assertThat(Objects.requireNonNull(fails.refusal()).what()).isEqualTo("The mail server does not let us in.");
    }

    @Test
    void keepsNothingReadableOfWhatOpensAMailbox() {
        keep("jobs");

        assertThat(jdbc.sql("select encode(secret, 'escape') from communications.mailbox")
                        .query(String.class)
                        .single())
                .doesNotContain("secret of jobs");
    }

    /** Reads what is due now. */
    private void read() {
        assertThat(chores.run(MailboxConfiguration.READING)).isTrue();
    }

    private String failure(String user) {
        return jdbc.sql("select coalesce(failure, '') || ' ' || failures from communications.mailbox where sign_in = ?")
                .param(user)
                .query(String.class)
                .single();
    }

    private GreenMailUser user(String name) {
        return server.setUser(name + "@agency.example", name, "secret of " + name);
    }

    private MailboxId keep(String user) {
        var mailbox = new Mailbox(
                ids.next(MailboxId::new),
                user,
                user + "@agency.example",
                "127.0.0.1",
                server.getImap().getPort(),
                MailSecurity.NONE,
                user,
                MailSignIn.PASSWORD,
                "INBOX",
                false,
                Recruiter.ID,
                null,
                null,
                1,
                clock.instant());
        mailboxes.add(mailbox, "secret of " + user);
        return mailbox.id();
    }

    private void deliver(GreenMailUser user, String raw) {
        try {
            inbox(user)
                    .store(new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private MailFolder inbox(GreenMailUser user) throws FolderException {
        return server.getManagers().getImapHostManager().getInbox(user);
    }
}
