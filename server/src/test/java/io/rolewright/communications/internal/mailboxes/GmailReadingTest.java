package io.rolewright.communications.internal.mailboxes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.communications.Mailbox;
import io.rolewright.communications.MailboxTrial;
import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.internal.CarriersTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.communications.internal.TwinCarriers.Carriers;
import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.integrations.twins.wire.Fault;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.workspace.GmailTwin;
import io.rolewright.integrations.twins.workspace.PushFault;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.HookId;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Refusal;
import io.rolewright.support.Events;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Mail that comes to Gmail is read once, whatever Google tells of it, and whatever happens on the way. */
@CarriersTest
class GmailReadingTest {
    private static final String PATH = "/api/v1/communications/mailboxes";
    private static final String PARTNER = "gmail";
    private static final Duration POLL = Duration.ofHours(1);
    private static final AtomicInteger USERS = new AtomicInteger();

    @Autowired
    Carriers carriers;

    @Autowired
    MessagesInternal messages;

    @Autowired
    Chores chores;

    @Autowired
    Recruiter ann;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    GmailPushes pushes;

    private final String user = "jobs" + USERS.incrementAndGet() + "@agency.example";

    @BeforeEach
    void connect() {
        jdbc.sql("delete from communications.mailbox").update();
        jdbc.sql("delete from communications.gmail_watch").update();
        carriers.connect();
        gmail().addUser(user);
        carriers.twins().twin(PARTNER).requests().clear();
    }

    @Test
    void readsWhatLiesThereAndThenWhatComes() {
        receive("first");
        receive("second");
        receive("third");
        add();
        read();
        assertThat(subjects()).containsExactly("first", "second", "third");

        receive("fourth");
        receive("fifth");
        read();
        assertThat(subjects()).hasSize(3);
        later();
        assertThat(subjects()).containsExactly("first", "second", "third", "fourth", "fifth");
        later();
        assertThat(subjects()).hasSize(5);
        assertThat(asked("messages.get")).isEqualTo(5);
    }

    @Test
    void readsAtOnceWhatGoogleTellsOfOnceHoweverOftenItTells() {
        add();
        read();
        watch();
        awaitPushes(1);
        gmail().misbehave(PushFault.DUPLICATE);
        receive("told");
        awaitPushes(2);
        read();
        assertThat(subjects()).containsExactly("told");
        read();
        assertThat(subjects()).hasSize(1);
        assertThat(mailbox()).returns(null, Mailbox::refusal);
    }

    @Test
    void believesNobodyWhoOnlySaysThatMailCame() {
        add();
        watch();
        awaitPushes(1);
        read();
        List.of(PushFault.BAD_SIGNATURE, PushFault.WRONG_AUDIENCE, PushFault.UNSIGNED)
                .forEach(gmail()::misbehave);
        receive("told by nobody");
        Awaitility.await().until(() -> isOver(gmail().faultsLeft() == 0));
        assertThat(pushes()).isEqualTo(1);
        Awaitility.await().until(() -> isOver(pushes() == 2));
        awaitPushes(2);
        read();
        assertThat(subjects()).containsExactly("told by nobody");
    }

    @Test
    void findsByItselfWhatNobodyTold() {
        add();
        watch();
        awaitPushes(1);
        read();
        gmail().misbehave(PushFault.WITHHELD);
        receive("lost");
        Awaitility.await().until(() -> gmail().faultsLeft() == 0);
        read();
        assertThat(subjects()).isEmpty();

        later();
        assertThat(subjects()).containsExactly("lost");
    }

    @Test
    void asksForEverythingWhereGmailHasForgottenWhatHappened() {
        receive("old");
        add();
        read();
        receive("new");
        gmail().forgetHistory(user);

        later();
        assertThat(subjects()).containsExactly("old", "new");
        assertThat(asked("messages.get")).isEqualTo(2);
        later();
        assertThat(subjects()).hasSize(2);
    }

    @Test
    void movesPastAMessageOnlyWhenItIsTaken() {
        receive("kept");
        add();
        jdbc.sql("alter table communications.gmail_message add constraint stuck check (not is_taken)")
                .update();
        try {
            assertThatThrownBy(this::read).isInstanceOf(DataAccessException.class);
            assertThat(subjects()).isEmpty();
        } finally {
            jdbc.sql("alter table communications.gmail_message drop constraint stuck")
                    .update();
        }
        later();
        later();
        assertThat(subjects()).containsExactly("kept");
    }

    @ParameterizedTest
    @CsvSource({
        "403, rateLimitExceeded, communications.mailbox-busy",
        "403, dailyLimitExceeded, communications.mailbox-busy",
        "429, userRateLimitExceeded, communications.mailbox-busy",
        "403, forbidden, communications.mailbox-delegation"
    })
    void triesLaterWhatGmailRefuses(int status, String reason, String code) {
        receive("late");
        add();
        gmail().refuse(status, reason, status == 429 ? 3 : 1);
        read();
        assertThat(refusal()).isEqualTo(code);
        assertThat(subjects()).isEmpty();

        later();
        assertThat(refusal()).isNull();
        assertThat(subjects()).containsExactly("late");
    }

    @Test
    void losesNothingWhileGmailIsNotItself() {
        receive("one");
        add();
        for (var fault : List.of(Faults.status(500), Faults.halfJson(), Faults.htmlInstead(), Faults.status(404))) {
            strike("/gmail/v1/users/me/messages/*", fault);
            later();
            assertThat(refusal()).isEqualTo("communications.mailbox-cut-off");
            carriers.twins().twin(PARTNER).faults().clear();
            carriers.pass(POLL);
        }
        strike("/gmail/v1/users/me/history", Faults.answering(TwinAnswer.json(Map.of())));
        later();
        assertThat(refusal()).isEqualTo("communications.mailbox-cut-off");
        carriers.twins().twin(PARTNER).faults().clear();
        carriers.pass(POLL);
        carriers.twins()
                .twin(PARTNER)
                .faults()
                .add(FaultRule.on("/gmail/*", Faults.odd(Quirk.EXPIRED_TOKEN)).call(1));
        later();
        assertThat(refusal()).isNull();
        assertThat(subjects()).containsExactly("one");
    }

    @Test
    void asksGoogleToTellAsLongAsTheMailboxIsRead() {
        var mailbox = add();
        watch();
        watch();
        assertThat(asked("watch")).isEqualTo(1);
        awaitPushes(1);
        carriers.pass(Duration.ofDays(1));
        watch();
        assertThat(asked("watch")).isEqualTo(2);
        awaitPushes(2);

        var paused = change(mailbox, Map.of("paused", true));
        watch();
        watch();
        assertThat(asked("stop")).isEqualTo(1);
        change(paused, Map.of("paused", false));
        watch();
        assertThat(asked("watch")).isEqualTo(3);
        awaitPushes(3);

        ann.delete(PATH + "/" + mailbox.id()).expectStatus().isNoContent();
        strike("/gmail/v1/users/me/stop", Faults.status(500));
        watch();
        carriers.twins().twin(PARTNER).faults().clear();
        Awaitility.await().untilAsserted(() -> {
            watch();
            assertThat(jdbc.sql("select count(*) from communications.gmail_watch")
                            .query((row, number) -> row.getInt(1))
                            .single())
                    .isZero();
        });
        receive("unheard");
        gmail().tick();
        assertThat(pushes()).isEqualTo(3);
    }

    @Test
    void saysWhatIsWrongWithAMailbox() {
        var mailbox = add();
        assertThat(trial(mailbox)).isEqualTo(new MailboxTrial(true, null));

        var stranger = add("nobody@agency.example");
        assertThat(wrong(stranger))
                .returns("communications.mailbox-user", Refusal::code)
                .returns("Google knows no mailbox of this user.", Refusal::what);
        var unauthorized = Map.of("error", "unauthorized_client", "error_description", "Client is unauthorized");
        strike("/token", Faults.answering(TwinAnswer.json(401, unauthorized)));
        gmail().addUser("shy@agency.example");
        assertThat(wrong(add("shy@agency.example"))).returns("communications.mailbox-delegation", Refusal::code);
        carriers.disconnect();
        assertThat(wrong(mailbox)).returns("communications.mailbox-unconnected", Refusal::code);
        watch();
        assertThat(asked("watch")).isZero();
    }

    @Test
    void hasTheBeginningOfWhatIsTooLarge() {
        var told = Json.read("""
                {"id":"1","labelIds":["INBOX"],"snippet":"Dear ladies & Grüße","payload":{"headers":[
                    {"name":"From","value":"Mia <mia@example.org>"},{"name":"Subject","value":"Portfolio"},
                    {"name":"Content-Type","value":"multipart/mixed; boundary=x"}]}}""".getBytes(StandardCharsets.UTF_8));
        var message = GmailMessage.head(told);

        assertThat(message.isPutAway()).isFalse();
        assertThat(new String(message.raw(), StandardCharsets.UTF_8))
                .startsWith("From: Mia <mia@example.org>\r\nSubject: Portfolio\r\nMIME-Version: 1.0\r\n")
                .endsWith("\r\n\r\nDear ladies & Grüße")
                .doesNotContain("multipart");
    }

    private GmailTwin gmail() {
        return carriers.twins().gmail();
    }

    private void strike(String on, Fault fault) {
        carriers.twins().twin(PARTNER).faults().add(FaultRule.on(on, fault));
    }

    private Mailbox add() {
        return add(user);
    }

    private Mailbox add(String whose) {
        var wanted = Map.of("name", "Jobs", "address", whose, "signIn", "GMAIL");
        return ann.read(new TypeReference<>() {}, ann.post(PATH, wanted));
    }

    private Mailbox change(Mailbox seen, Map<String, Object> change) {
        var headers = Map.of("If-Match", seen.tag());
        return ann.read(new TypeReference<>() {}, ann.send(HttpMethod.PATCH, PATH + "/" + seen.id(), change, headers));
    }

    private MailboxTrial trial(Mailbox mailbox) {
        return ann.read(new TypeReference<>() {}, ann.post(PATH + "/" + mailbox.id() + "/trial", null));
    }

    private Refusal wrong(Mailbox mailbox) {
        var trial = trial(mailbox);
        assertThat(trial.works()).isFalse();
        return Objects.requireNonNull(trial.refusal());
    }

    private Mailbox mailbox() {
        return ann.read(new TypeReference<Page<Mailbox>>() {}, ann.get(PATH))
                .items()
                .getFirst();
    }

    private @Nullable String refusal() {
        var refusal = mailbox().refusal();
        return refusal == null ? null : refusal.code();
    }

    private void receive(String subject) {
        gmail().receive(user, """
                        From: Mia <mia@example.org>
                        To: %s
                        Subject: %s
                        Message-ID: <%s@example.org>

                        Hello""".formatted(user, subject, UUID.randomUUID())
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private void read() {
        assertThat(chores.run(MailboxConfiguration.GMAIL_READING)).isTrue();
    }

    private void later() {
        carriers.pass(POLL);
        read();
    }

    private void watch() {
        assertThat(chores.run(MailboxConfiguration.GMAIL_WATCHING)).isTrue();
    }

    private int asked(String operation) {
        return carriers.twins().twin(PARTNER).requests().of(operation).size();
    }

    /** Waits until so many different pushes for the mailbox have arrived, and are heard. */
    private void awaitPushes(int count) {
        Awaitility.await().untilAsserted(() -> assertThat(pushes()).isEqualTo(count));
        events.awaitIdle();
    }

    private long pushes() {
        return jdbc
                .sql("select id from integrations.hook where provider = 'gmail'")
                .query((row, number) -> new HookId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .map(hook -> ann.as(() -> pushes.read(new WebhookReceived(hook, PARTNER, ""))))
                .filter(Optional.of(user)::equals)
                .count();
    }

    /** Google tries again after a while; lets a minute go by until it has. */
    private boolean isOver(boolean isOver) {
        if (!isOver) {
            carriers.pass(Duration.ofMinutes(1));
        }
        return isOver;
    }

    private List<String> subjects() {
        return jdbc
                .sql("select id from communications.message where state = 'RECEIVED' order by id")
                .query((row, number) -> new MessageId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .map(id -> ann.as(() -> messages.find(id)))
                .map(Message::subject)
                .toList();
    }
}
