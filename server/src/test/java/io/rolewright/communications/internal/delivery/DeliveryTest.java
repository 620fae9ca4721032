package io.rolewright.communications.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.Basis;
import io.rolewright.communications.ConfidentialMessage;
import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewConsent;
import io.rolewright.communications.NewMessage;
import io.rolewright.communications.NewTemplate;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.communications.internal.Staff;
import io.rolewright.communications.internal.conversations.MessageRows;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.events.communications.Purpose;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Person;
import io.rolewright.storage.FilesInternal;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.InputStreamResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Messages that are sent once, when they may be, whatever happens on the way. */
@ServerTest({
    "rolewright.target=communications,storage,integrations",
    "rolewright.communications.delivery.workers=0",
    "rolewright.communications.delivery.tries=3",
    "rolewright.communications.smtp.host=127.0.0.1",
    "rolewright.communications.smtp.security=NONE",
    "rolewright.communications.smtp.reply-to=answers@agency.example",
    "rolewright.communications.journal.address=journal@agency.example",
    "rolewright.communications.journal.host=127.0.0.1",
    "rolewright.communications.journal.security=NONE",
    "rolewright.communications.journal.user=journal",
    "rolewright.communications.journal.secret=secret"
})
@Import({PlainDoor.class, Recruiter.class, Staff.class})
class DeliveryTest {
    private static final Duration HAND_OVER = Duration.ofMinutes(5);
    private static final String TEXT =
            "Grüße\n.\nFrom here: {{link}}\n--\n" + "a long line ".repeat(200) + "\n你好 👋 = end\n";
    private static final String HTML =
            "<p>Grüße</p>\n.\n<a href=\"{{link}}\">" + "a long line ".repeat(200) + "你好 👋</a>\n";
    private static final GreenMail SERVER = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @Autowired
    Delivering delivering;

    @Autowired
    Settling settling;

    @Autowired
    Carrier carrier;

    @Autowired
    MessagesInternal messages;

    @Autowired
    MessageRows rows;

    @Autowired
    FilesInternal files;

    @Autowired
    Recruiter ann;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @DynamicPropertySource
    static void ports(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add(
                "rolewright.communications.smtp.port", () -> SERVER.getSmtp().getPort());
        settings.add(
                "rolewright.communications.journal.port", () -> SERVER.getImap().getPort());
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        jdbc.sql("delete from communications.message").update();
        SERVER.purgeEmailFromAllMailboxes();
        SERVER.setUser("journal@agency.example", "journal", "secret");
    }

    @Test
    void sendsAMessageOnce() throws Exception {
        var message = send("once", ann.reachedAt("once@example.org"), Purpose.SERVICE);

        round();
        round();

        assertThat(find(message))
                .returns(MessageState.SENT, Message::state)
                .returns(null, Message::code)
                .returns(null, Message::dueAt);
        assertThat(moves(message)).hasSize(1);
        var mail = only("once@example.org");
        assertThat(mail.getSubject()).isEqualTo("Grüße");
        assertThat(mail.getMessageID())
                .isEqualTo(rows.find(message.id()).orElseThrow().header());
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("Our agency <jobs@localhost>");
        assertThat(mail.getReplyTo()).extracting(Object::toString).containsExactly("answers@agency.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.getContent().toString().strip()).isEqualTo("Good news: 你好");
    }

    @Test
    void sendsTextAndHtmlOfATemplate() throws Exception {
        var mia = ann.reachedAt("both@example.org");
        ann.run(() -> messages.send(NewMessage.of(
                "both", mia, Purpose.PROCESS, "interview-reminder", Map.of("job", "Nurse", "when", "9 am"))));

        round();

        assertThat(only("both@example.org").getSubject()).isEqualTo("Reminder: Nurse");
    }

    /** Bytes of all kinds, and words with what mail itself is made of. */
    @Test
    void sendsTextHtmlAndFilesAsTheyAre() throws Exception {
        var mia = ann.reachedAt("files@example.org");
        var bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        var stored = ann.as(
                () -> files.store(new KeyName(mia.text()), new InputStreamResource(new ByteArrayInputStream(bytes))));
        ann.post(
                        "/api/v1/communications/templates",
                        new NewTemplate("letter", "Für {{name}}", TEXT, HTML, List.of("name", "link")))
                .expectStatus()
                .is2xxSuccessful();
        var file = new AttachedFile(stored.reference(), "Lebenslauf Müller 你好.pdf", "application/pdf");
        ann.run(() -> messages.send(
                NewMessage.of("files", mia, Purpose.PROCESS, "letter", Map.of("link", "https://q.example/?a=1&b=2"))
                        .with(List.of(file))));
        round();

        var mail = only("files@example.org");
        assertThat(mail.getSubject()).isEqualTo("Für Ann Lee");
        var whole = (Multipart) mail.getContent();
        var words = (Multipart) whole.getBodyPart(0).getContent();
        assertThat(words.getContentType()).startsWith("multipart/alternative");
        assertThat(words.getBodyPart(0).getContent().toString().replace("\r", ""))
                .isEqualTo(TEXT.replace("{{link}}", "https://q.example/?a=1&b=2"));
        assertThat(words.getBodyPart(1).getContent().toString().replace("\r", ""))
                .isEqualTo(HTML.replace("{{link}}", "https://q.example/?a&#x3D;1&amp;b&#x3D;2"));
        var attached = whole.getBodyPart(1);
        assertThat(attached.getFileName()).contains("pdf");
        assertThat(attached.getContentType()).startsWith("application/pdf");
        assertThat(attached.getInputStream().readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void sendsByItselfWhatIsDueUntilItIsStopped() {
        var every = Duration.ofMillis(20);
        var settings = new DeliverySettings(2, every, HAND_OVER, 3, Duration.ofMinutes(1), Duration.ofHours(4));
        var rounds = new DeliveryRounds(delivering, settings, ids);
        var sent = IntStream.range(0, 5)
                .mapToObj(number -> send("by itself " + number, ann.reachedAt("itself@example.org"), Purpose.SERVICE))
                .toList();
        rounds.start();
        assertThat(rounds.isRunning()).isTrue();
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(sent).extracting(one -> find(one).state()).containsOnly(MessageState.SENT));
        rounds.stop();

        assertThat(rounds.isRunning()).isFalse();
        assertThat(mails("itself@example.org")).hasSize(5);
        var left = send("after its end", ann.reachedAt("itself@example.org"), Purpose.SERVICE);
        assertThat(find(left)).returns(MessageState.QUEUED, Message::state);
    }

    @Test
    void sendsAnInvitationAsCalendarsLookForItAndAsAFile() throws Exception {
        var mia = ann.reachedAt("invited@example.org");
        var lines = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Grüße\r\nEND:VCALENDAR\r\n";
        var content = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        var stored = ann.as(() -> files.store(new KeyName(mia.text()), new InputStreamResource(content)));
        var file = new AttachedFile(stored.reference(), "invitation.ics", "text/calendar;charset=UTF-8;method=REQUEST");
        ann.run(() -> messages.send(NewMessage.of(
                        "invited", mia, Purpose.PROCESS, "interview-reminder", Map.of("job", "Nurse", "when", "9 am"))
                .with(List.of(file))));

        round();

        var parts = (MimeMultipart) only("invited@example.org").getContent();
        var words = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(words.getContentType()).startsWith("multipart/alternative");
        assertThat(words.getBodyPart(0).getContentType()).startsWith("text/plain");
        var calendar = new ContentType(words.getBodyPart(1).getContentType());
        assertThat(calendar.getBaseType()).isEqualTo("text/calendar");
        assertThat(calendar.getParameter("method")).isEqualTo("REQUEST");
        assertThat(words.getBodyPart(1).getInputStream().readAllBytes())
                .isEqualTo(lines.getBytes(StandardCharsets.UTF_8));
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/ics");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("invitation.ics");
    }

    @Test
    void sendsNothingThatARuleForbidsAndNamesIt() {
        var message = send("unasked", ann.reachedAt("unasked@example.org"), Purpose.APPROACH);

        round();

        assertThat(find(message)).returns(MessageState.REFUSED, Message::state).returns("au-spam-act", Message::code);
        assertThat(mails("unasked@example.org")).isEmpty();
    }

    @Test
    void judgesADeferredMessageAgainAtItsTime() {
        var mia = ann.reachedAt("deferred@example.org");
        var message = send("deferred", mia, Purpose.PROCESS);
        var due = delivering.take(1).getFirst();
        ann.run(() -> settling.defer(due, message, clock.instant().plus(Duration.ofHours(10)), "house-hours"));

        round();
        assertThat(find(message)).returns(MessageState.DEFERRED, Message::state).returns("house-hours", Message::code);
        clock.advance(Duration.ofHours(10));
        round();

        assertThat(find(message)).returns(MessageState.SENT, Message::state);
        assertThat(mails("deferred@example.org")).hasSize(1);
    }

    @Test
    void sendsNothingTwiceThatTheServerTookBeforeACrash() {
        var message = send("taken", ann.reachedAt("taken@example.org"), Purpose.PROCESS);
        delivering.take(1);
        assertThat(ann.as(() -> carrier.hand(rows.find(message.id()).orElseThrow(), HAND_OVER)))
                .isEqualTo(new Handed.Taken());

        round();
        assertThat(find(message)).returns(MessageState.SENDING, Message::state);
        clock.advance(HAND_OVER);
        round();

        assertThat(find(message)).returns(MessageState.SENT, Message::state);
        assertThat(mails("taken@example.org")).hasSize(1);
    }

    @Test
    void sendsOnceWhatACrashKeptFromTheServer() {
        var message = send("kept", ann.reachedAt("kept@example.org"), Purpose.PROCESS);
        delivering.take(1);

        clock.advance(HAND_OVER);
        round();

        assertThat(find(message)).returns(MessageState.SENT, Message::state);
        assertThat(mails("kept@example.org")).hasSize(1);
    }

    @Test
    void writesNothingDownThatComesTooLate() {
        var message = send("late", ann.reachedAt("late@example.org"), Purpose.PROCESS);
        var slow = delivering.take(1).getFirst();
        clock.advance(HAND_OVER);
        round();

        settle(slow, message, new Handed.Failed("communications.mail-broken"));

        assertThat(find(message)).returns(MessageState.SENT, Message::state);
    }

    @Test
    void triesAgainLaterAndGivesUpAtLast() {
        var message = send("again", ann.reachedAt("again@example.org"), Purpose.PROCESS);
        for (var tries = 1; tries < 3; tries++) {
            settle(delivering.take(1).getFirst(), message, new Handed.Later("communications.mail-postponed"));
            assertThat(find(message))
                    .returns(MessageState.QUEUED, Message::state)
                    .returns("communications.mail-postponed", Message::code);
            assertThat(delivering.take(1)).isEmpty();
            clock.advance(Duration.ofMinutes(2));
        }

        settle(delivering.take(1).getFirst(), message, new Handed.Later("communications.mail-postponed"));

        assertThat(find(message)).returns(MessageState.FAILED, Message::state).returns(null, Message::dueAt);
    }

    @Test
    void writesNoMoreToAnAddressThatTakesNothing() {
        var mia = ann.reachedAt("nobody@example.org");
        var message = send("bounced", mia, Purpose.PROCESS);
        var due = delivering.take(1).getFirst();
        settle(due, message, new Handed.Bounced("communications.mail-bounced", true));
        assertThat(find(message)).returns(MessageState.BOUNCED, Message::state);

        var next = send("bounced again", mia, Purpose.SERVICE);
        round();

        assertThat(find(next)).returns(MessageState.REFUSED, Message::state);
        assertThat(mails("nobody@example.org")).isEmpty();
        ann.erase(mia);
    }

    @Test
    void writesToAnAddressThatIsNobodysYetAndTellsHowFarItCame() throws Exception {
        var point = new ContactPoint(Channel.EMAIL, "invited@example.org");
        var invitation = ConfidentialMessage.to(
                point, null, "invited", "invitation", Map.of("link", "https://x.example", "until", ""));
        var message = ann.as(() -> messages.confide(invitation));

        round();

        assertThat(find(message)).returns(MessageState.SENT, Message::state).returns(null, Message::person);
        assertThat(only("invited@example.org").getSubject()).isEqualTo("You are invited to Our agency");
        assertThat(moves(message)).containsExactly("communications.message-moved.v1");
    }

    @Test
    void failsWhatWouldBeTwoHeaders() {
        var mia = ann.reachedAt("header@example.org");
        var message = ann.as(() -> messages.send(new NewMessage(
                "header",
                mia,
                null,
                Purpose.PROCESS,
                null,
                null,
                "Hi\r\nBcc: all@example.org",
                "Hi",
                null,
                null,
                null)));

        round();

        assertThat(find(message))
                .returns(MessageState.FAILED, Message::state)
                .returns("communications.mail-broken", Message::code);
    }

    @Test
    void letsPeopleUnsubscribeWithOneClickAndNotByOpeningThePage() throws Exception {
        var mia = ann.reachedAt("news@example.org");
        ann.post(
                        "/api/v1/communications/consents",
                        new NewConsent(mia, Channel.EMAIL, Purpose.MARKETING, Basis.EXPRESS, "Yes, send me news"))
                .expectStatus()
                .is2xxSuccessful();
        send("news", mia, Purpose.MARKETING);
        round();
        var mail = only("news@example.org");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var link = mail.getHeader("List-Unsubscribe")[0];
        var path = URI.create(link.substring(1, link.length() - 1)).getPath();

        ann.get(path).expectStatus().isOk();
        var more = send("more news", mia, Purpose.MARKETING);
        round();
        assertThat(find(more)).returns(MessageState.SENT, Message::state);
        ann.post(path, null).expectStatus().isOk();
        ann.post(path, null).expectStatus().isOk();
        var last = send("last news", mia, Purpose.MARKETING);
        round();

        assertThat(find(last)).returns(MessageState.REFUSED, Message::state).returns("declined", Message::code);
        assertThat(mails("news@example.org")).hasSize(2);
        ann.get(path + "x").expectStatus().isNotFound();
        ann.post("/u/AAAA", null).expectStatus().isNotFound();
    }

    private void round() {
        ann.run(() -> delivering.take(10).forEach(delivering::deliver));
    }

    private void settle(Due due, Message message, Handed handed) {
        ann.run(() -> settling.settle(due, message, handed));
    }

    private Message send(String key, Person to, Purpose purpose) {
        return ann.as(() -> messages.send(
                new NewMessage(key, to, null, purpose, null, null, "Grüße", "Good news: 你好", null, null, null)));
    }

    private Message find(Message message) {
        return ann.as(() -> messages.find(message.id()));
    }

    private List<String> moves(Message message) {
        return ann.facts(message.id());
    }

    private static MimeMessage only(String address) {
        var mails = mails(address);
        assertThat(mails).hasSize(1);
        return Objects.requireNonNull(mails.getFirst());
    }

    private static List<MimeMessage> mails(String address) {
        var user = SERVER.getUserManager().getUserByEmail(address);
        if (user == null) {
            return List.of();
        }
        try {
            return SERVER.getManagers().getImapHostManager().getInbox(user).getMessages().stream()
                    .map(StoredMessage::getMimeMessage)
                    .toList();
        } catch (FolderException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
