package io.rolewright.communications.internal.mailboxes;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import io.rolewright.communications.Mailbox;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.runtime.leases.HeldLease;
import io.rolewright.runtime.leases.Leases;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MailboxId;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mail that comes is read at once where its server tells of it; nothing else has a mailbox read here, as the clock stands. */
@MailTest
class MailWatchingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @Autowired
    MailWatching watching;

    @Autowired
    Mailboxes mailboxes;

    @Autowired
    Chores chores;

    @Autowired
    Leases leases;

    @Autowired
    MailReadingTest.Taker taker;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    private Line line;

    @BeforeEach
    void start() {
        server.start();
        server.setUser("jobs@agency.example", "jobs", "secret of jobs");
        line = new Line(server.getImap().getPort());
        jdbc.sql("delete from communications.mailbox").update();
        taker.taken.clear();
        taker.keys.clear();
    }

    @AfterEach
    void stop() {
        line.close();
        server.stop();
    }

    @Test
    void readsAtOnceWhatComes() {
        keep();
        read();
        try (var watches = watching.open(10)) {
            await(watches, this::isDue);
            read();
            deliver("first");
            await(watches, this::isDue);
            read();
            assertThat(taker.subjects()).containsExactly("first");

            deliver("second");
            deliver("third");
            await(watches, () -> {
                read();
                return taker.taken.size() == 3;
            });
        }
        await(() -> line.open() == 0);
    }

    @Test
    void missesNothingThatComesWhileItIsRead() {
        var mailbox = keep();
        var seen = mailboxes.kept(mailbox).orElseThrow();
        clock.advance(Duration.ofSeconds(1));
        mailboxes.received(mailbox, clock.instant());

        mailboxes.succeeded(seen, clock.instant(), clock.instant().plus(Duration.ofHours(1)));

        assertThat(isDue()).isTrue();
    }

    @Test
    void listensAgainAfterAConnectionBroke() {
        keep();
        read();
        try (var watches = watching.open(10)) {
            await(watches, this::isDue);
            read();
            line.cut();
            deliver("while nobody listened");
            await(() -> line.open() == 0);
            await(watches, () -> {
                clock.advance(Watch.FIRST);
                return isDue();
            });
            read();
            assertThat(taker.subjects()).containsExactly("while nobody listened");
            var before = line.opened();

            clock.advance(Watch.HOLD);
            await(watches, this::isDue);
            assertThat(line.opened()).isEqualTo(before + 1);
            assertThat(line.open()).isEqualTo(1);
        }
    }

    @Test
    void listensToNoMailboxThatIsNotRead() {
        var mailbox = keep();
        try (var watches = watching.open(10)) {
            watches.look(Duration.ZERO);
            assertThat(line.opened()).isZero();
            read();
            await(watches, () -> line.open() == 1);

            jdbc.sql("update communications.mailbox set paused = true where id = ?")
                    .param(mailbox.value())
                    .update();
            await(watches, () -> line.open() == 0);
        }
        try (var none = watching.open(0)) {
            jdbc.sql("update communications.mailbox set paused = false").update();
            var before = line.opened();
            none.look(Duration.ZERO);
            assertThat(line.opened()).isEqualTo(before);
        }
    }

    @Test
    void listensInOneProcessAlone() throws InterruptedException {
        await(() -> leases.held().stream().map(HeldLease::name).anyMatch(MailboxConfiguration.WATCHING::equals));
        assertThat(chores.run(MailboxConfiguration.WATCHING)).isFalse();

        var lease = leases.take("communications.another-watching", PATIENCE).orElseThrow();
        var other = Thread.ofVirtual().start(() -> watching.watch(lease));
        other.interrupt();
        assertThat(other.join(PATIENCE)).isTrue();
    }

    private void read() {
        assertThat(chores.run(MailboxConfiguration.READING)).isTrue();
    }

    private boolean isDue() {
        return !mailboxes.due(clock.instant()).isEmpty();
    }

    private static void await(Watches watches, BooleanSupplier done) {
        await(() -> {
            watches.look(Duration.ofMillis(50));
            return done.getAsBoolean();
        });
    }

    private static void await(BooleanSupplier done) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private MailboxId keep() {
        var mailbox = new Mailbox(
                ids.next(MailboxId::new),
                "jobs",
                "jobs@agency.example",
                "127.0.0.1",
                line.port(),
                MailSecurity.NONE,
                "jobs",
                MailSignIn.PASSWORD,
                "INBOX",
                false,
                Recruiter.ID,
                null,
                null,
                1,
                clock.instant());
        mailboxes.add(mailbox, "secret of jobs");
        return mailbox.id();
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
}
