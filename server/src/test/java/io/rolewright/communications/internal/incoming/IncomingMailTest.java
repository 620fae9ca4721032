package io.rolewright.communications.internal.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.MailOrigin;
import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.communications.internal.CommunicationsTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.communications.internal.conversations.MessageRows;
import io.rolewright.communications.internal.mailboxes.ReceivedMail;
import io.rolewright.communications.internal.mime.MailLimits;
import io.rolewright.communications.internal.mime.MailReader;
import io.rolewright.events.communications.MessageState;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.MailboxId;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** E-mails that find where they belong. */
@CommunicationsTest
class IncomingMailTest {
    private static final UserId KEEPER = new UserId(UUID.randomUUID());
    private static final MailReader READER = new MailReader(
            new MailLimits(DataSize.ofMegabytes(1), DataSize.ofKilobytes(64), 20, 100, 10, 1000, "mx.agency.example"));

    @Autowired
    IncomingMail incoming;

    @Autowired
    MessagesInternal messages;

    @Autowired
    MessageRows rows;

    @Autowired
    Recruiter ann;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("delete from communications.message").update();
        jdbc.sql("delete from communications.conversation").update();
        jdbc.sql("delete from communications.answered_address").update();
    }

    @Test
    void joinsAPersonsConversationOnce() {
        var mia = ann.reachedAt("mia.in@example.org");
        var raw = """
                From: "Mia Wong" <Mia.In@example.org>
                Reply-To: mia.home@example.net
                To: jobs+rn7@agency.example
                Subject: Night shifts
                Message-ID: <m1@example.org>

                Is it still open?""";

        assertThat(arrive("k1", "rn7", raw)).isTrue();
        assertThat(arrive("k1", "rn7", raw)).isFalse();

        var message = only();
        assertThat(message)
                .returns(mia, Message::person)
                .returns("Night shifts", Message::subject)
                .returns("Is it still open?", Message::text)
                .returns("rn7", Message::alias)
                .returns(
                        new MailOrigin(KEEPER, "Mia Wong", "mia.home@example.net", false, false, true),
                        Message::origin);
        assertThat(ann.facts(message.id())).containsExactly("communications.message-received.v1");
    }

    @Test
    void takesAForgedOneForNobody() {
        var mia = ann.reachedAt("mia.forged@example.org");
        var ours = send("forged", mia);
        arrive("k2", null, """
                Authentication-Results: mx.agency.example; dmarc=fail header.from=example.org
                From: mia.forged@example.org
                In-Reply-To: <%s@localhost>

                Pay here""".formatted(ours.id()));
        arrive("k3", null, """
                Authentication-Results: mx.agency.example; dmarc=pass header.from=example.org
                From: mia.forged@example.org

                It is really me""");

        var forged = message("Pay here");
        assertThat(forged).returns(null, Message::person);
        assertThat(origin(forged))
                .returns(true, MailOrigin::forged)
                .returns(false, MailOrigin::proven)
                .returns(false, MailOrigin::answerable);
        var real = message("It is really me");
        assertThat(origin(real)).returns(false, MailOrigin::forged).returns(true, MailOrigin::proven);
        assertThat(real).returns(mia, Message::person).returns(ours.conversation(), Message::conversation);
        assertThat(forged.conversation()).isNotEqualTo(ours.conversation());
    }

    @Test
    void keepsWhatAStrangerWroteApartFromWhatIsForged() {
        arrive("k4", null, "From: who@example.org\n\nreal");
        arrive("k5", null, """
                Authentication-Results: mx.agency.example; dmarc=fail
                From: who@example.org

                forged""");
        var who = ann.candidate();
        ann.run(() -> messages.assign(message("real").id(), who));

        assertThat(message("real").person()).isEqualTo(who);
        assertThat(message("forged").person()).isNull();
    }

    @Test
    void keepsMailWithoutAUsableSender() {
        arrive("k6", null, "Subject: none\n\nfrom nobody");
        arrive("k7", null, "From: \"@@\" <not an address>\n\nfrom nowhere");

        assertThat(List.of(message("from nobody"), message("from nowhere")))
                .allSatisfy(message -> assertThat(message)
                        .returns(null, Message::person)
                        .returns("nobody@sender.invalid", Message::address)
                        .returns(true, one -> origin(one).forged()));
    }

    @Test
    void answersAnAddressAFewTimesADayAndProgramsNever() {
        for (var number = 0; number < 4; number++) {
            arrive("letter" + number, null, "From: loop@example.org\n\nletter " + number);
        }
        arrive("program", null, "From: other@example.org\nAuto-Submitted: auto-replied\n\nI am away");
        arrive("own", null, "From: jobs@localhost\n\nfrom ourselves");
        arrive("next day", null, "From: Loop@example.org\n\nmorning", TestClock.START.plus(Duration.ofDays(1)));

        assertThat(origin(message("letter 2")).answerable()).isTrue();
        assertThat(origin(message("letter 3")).answerable()).isFalse();
        assertThat(origin(message("I am away")).answerable()).isFalse();
        assertThat(origin(message("from ourselves")).answerable()).isFalse();
        assertThat(origin(message("morning")).answerable()).isTrue();
    }

    @Test
    void addsTheWholeWhereNotAllWasRead() {
        arrive("k8", null, "From: who@example.org\n\n" + "long ".repeat(1000));

        assertThat(rows.findSent("<none>")).isEmpty();
        assertThat(received())
                .singleElement()
                .satisfies(message -> assertThat(message.files())
                        .extracting(AttachedFile::name)
                        .containsExactly("message.eml"));
    }

    @Test
    void notesWhatCameBackAndKeepsNoConversationOfIt() {
        var mia = ann.reachedAt("mia.gone@example.org");
        var ours = sent("back", mia);
        var report = report(ours, "Mia.Gone@example.org", "failed", "5.1.1");

        assertThat(arrive("k9", null, report)).isTrue();
        arrive("k9", null, report);

        assertThat(find(ours.id()))
                .returns(MessageState.BOUNCED, Message::state)
                .returns("communications.mail-bounced", Message::code);
        assertThat(ann.facts(ours.id())).containsExactly("communications.message-moved.v1");
        assertThat(bounced(mia)).isEqualTo(1);
        assertThat(received()).isEmpty();
    }

    @Test
    void blamesNoAddressForAFullMailbox() {
        var mia = ann.reachedAt("mia.full@example.org");
        var ours = sent("full", mia);

        arrive("k10", null, report(ours, "mia.full@example.org", "failed", "5.2.2"));

        assertThat(find(ours.id()))
                .returns(MessageState.BOUNCED, Message::state)
                .returns("communications.mail-refused", Message::code);
        assertThat(bounced(mia)).isZero();
    }

    @Test
    void believesNoReportAboutAnotherAddressNorADelay() {
        var mia = ann.reachedAt("mia.late@example.org");
        var ours = sent("late", mia);

        arrive("k11", null, report(ours, "mia.late@example.org", "delayed", "4.4.1"));
        arrive("k12", null, report(ours, "elsewhere@example.net", "failed", "5.1.1"));
        arrive(
                "k13",
                null,
                "Authentication-Results: mx.agency.example; dmarc=fail\n"
                        + report(ours, "mia.late@example.org", "failed", "5.1.1"));

        assertThat(find(ours.id())).returns(MessageState.SENT, Message::state);
        assertThat(received()).hasSize(3);
    }

    @Test
    void leavesOutWhatWeSentOurselves() {
        var ours = sent("copy", ann.reachedAt("mia.copy@example.org"));

        assertThat(arrive("k14", null, "From: jobs@localhost\nMessage-ID: <%s@localhost>\n\nHi".formatted(ours.id())))
                .isFalse();

        assertThat(received()).isEmpty();
    }

    private boolean arrive(String key, @Nullable String alias, String raw) {
        return arrive(key, alias, raw, TestClock.START);
    }

    private boolean arrive(String key, @Nullable String alias, String raw, Instant at) {
        var bytes = raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var mail = READER.read(new ByteArrayInputStream(bytes), file -> null);
        var received = new ReceivedMail(
                new MailboxId(UUID.randomUUID()), KEEPER, key, alias, new FileReference(UUID.randomUUID()), at, mail);
        return ann.as(() -> incoming.arrived(received));
    }

    private static String report(Message ours, String address, String action, String status) {
        return """
                From: MAILER-DAEMON@mx.example.org
                Subject: Undelivered
                Content-Type: multipart/report; report-type=delivery-status; boundary=x

                --x

                Sorry.
                --x
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                --x
                Content-Type: text/rfc822-headers

                Message-ID: <%s@localhost>
                --x--
                """.formatted(address, action, status, ours.id());
    }

    private Message sent(String key, Person to) {
        var message = send(key, to);
        jdbc.sql("update communications.message set state = 'SENT', due_at = null where id = ?")
                .param(message.id().value())
                .update();
        return message;
    }

    private Message send(String key, Person to) {
        return ann.as(() -> messages.send(
                new NewMessage(key, to, null, Purpose.PROCESS, null, null, "Hello", "Hi", null, null, null)));
    }

    private Message find(MessageId id) {
        return ann.as(() -> messages.find(id));
    }

    private Message message(String text) {
        return received().stream()
                .filter(message -> message.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private Message only() {
        assertThat(received()).hasSize(1);
        return received().getFirst();
    }

    private List<Message> received() {
        return jdbc
                .sql("select id from communications.message where state = 'RECEIVED' order by id")
                .query((row, number) -> new MessageId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .map(this::find)
                .toList();
    }

    private static MailOrigin origin(Message message) {
        return Objects.requireNonNull(message.origin());
    }

    private int bounced(Person person) {
        return jdbc.sql("select count(*) from communications.bounced_address where person = ?")
                .param(person.text())
                .query((row, number) -> row.getInt(1))
                .single();
    }
}
