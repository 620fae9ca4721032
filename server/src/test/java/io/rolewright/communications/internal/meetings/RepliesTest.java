package io.rolewright.communications.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.Attendance.Answer;
import io.rolewright.communications.Meeting;
import io.rolewright.communications.ProposedTime;
import io.rolewright.communications.internal.mailboxes.Arrivals;
import io.rolewright.communications.internal.mailboxes.ReceivedMail;
import io.rolewright.communications.internal.mime.MailLimits;
import io.rolewright.communications.internal.mime.MailReader;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.MailboxId;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** What people's calendars answer, late, twice, and for others. */
@MeetingTest
class RepliesTest {
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 3, 10, 10, 0);

    @Autowired
    Desk desk;

    @Autowired
    KnownPeople people;

    @Autowired
    Replies replies;

    @Autowired
    Arrivals arrivals;

    private Meeting meeting;

    @BeforeEach
    void invite() {
        var candidate = desk.candidate();
        people.reach(Person.of(candidate), "Ann Ferry", "Ann@Mail.example");
        meeting = desk.arrange(Desk.interview("reply " + candidate, Desk.organizer(), candidate, TEN));
    }

    @Test
    void notesWhoComes() {
        assertThat(desk.hear(replies, reply(0, "20260303T100000Z", "ACCEPTED", "ann@mail.example")))
                .isTrue();
        assertThat(answers()).containsExactly(Answer.ACCEPTED);
        assertThat(desk.facts(meeting.id())).hasSize(2);
    }

    @Test
    void takesTheLatestAnswerWhicheverComesFirst() {
        desk.hear(replies, reply(0, "20260303T110000Z", "DECLINED", "ann@mail.example"));

        assertThat(desk.hear(replies, reply(0, "20260303T100000Z", "ACCEPTED", "ann@mail.example")))
                .isFalse();
        assertThat(desk.hear(replies, reply(0, "20260303T110000Z", "DECLINED", "ann@mail.example")))
                .isFalse();
        assertThat(answers()).containsExactly(Answer.DECLINED);
        assertThat(desk.facts(meeting.id())).hasSize(2);
    }

    @Test
    void forgetsAnswersToATimeThatWasMoved() {
        desk.hear(replies, reply(0, "20260303T100000Z", "ACCEPTED", "ann@mail.example"));
        desk.move(meeting.id(), TEN.plusHours(2));

        assertThat(answers()).containsExactly(Answer.NONE);
        assertThat(desk.hear(replies, reply(0, "20260303T120000Z", "ACCEPTED", "ann@mail.example")))
                .isFalse();
        assertThat(desk.hear(replies, reply(1, "20260303T130000Z", "TENTATIVE", "ann@mail.example")))
                .isTrue();
        assertThat(answers()).containsExactly(Answer.TENTATIVE);
    }

    @Test
    void hearsNobodyWhoIsNotInvitedAndNothingOfWhatIsOff() {
        assertThat(desk.hear(replies, reply(0, "20260303T100000Z", "ACCEPTED", "eve@mail.example")))
                .isFalse();
        assertThat(desk.hear(replies, "BEGIN:VCALENDAR")).isFalse();
        desk.cancel(meeting.id());
        assertThat(desk.hear(replies, reply(1, "20260303T100000Z", "ACCEPTED", "ann@mail.example")))
                .isFalse();
        assertThat(answers()).containsExactly(Answer.NONE);
    }

    @Test
    void keepsTheTimeThatSomebodyProposesAndMovesNothing() {
        arrive("counter", counter(0, "20260303T100000Z"), "dmarc=pass", "COUNTER");

        var after = desk.find(meeting.id());
        var proposed = new ProposedTime(Instant.parse("2026-03-11T23:00:00Z"), Instant.parse("2026-03-12T00:00:00Z"));
        assertThat(after.time()).isEqualTo(meeting.time());
        assertThat(after.attendance())
                .allSatisfy(one -> assertThat(one)
                        .returns(Answer.TENTATIVE, Attendance::answer)
                        .returns(proposed, Attendance::proposed));
        assertThat(desk.facts(meeting.id())).hasSize(2);
        assertThat(desk.hear(replies, counter(0, "20260303T100000Z")))
                .as("told before")
                .isFalse();
    }

    @Test
    void forgetsWhatWasProposedOnceItIsSettled() {
        desk.hear(replies, counter(0, "20260303T100000Z"));
        desk.hear(replies, reply(0, "20260303T110000Z", "ACCEPTED", "ann@mail.example"));
        assertThat(proposals()).as("they come after all").isEmpty();

        desk.hear(replies, counter(0, "20260303T120000Z"));
        assertThat(proposals()).hasSize(1);
        desk.move(meeting.id(), TEN.plusHours(2));
        assertThat(proposals()).as("it was moved").isEmpty();
        assertThat(desk.hear(replies, counter(0, "20260303T130000Z")))
                .as("to the time of before")
                .isFalse();
    }

    @Test
    void hearsNoProposalOfTheTimeThatIsArrangedNorOfOthers() {
        var same = counter(0, "20260303T100000Z").replace("20260311T230000Z", "20260309T230000Z");

        assertThat(desk.hear(replies, same)).isFalse();
        assertThat(desk.hear(replies, counter(0, "20260303T100000Z").replace("ann@mail.example", "eve@mail.example")))
                .isFalse();
        arrive("forged", counter(0, "20260303T100000Z"), "dmarc=fail", "COUNTER");
        assertThat(proposals()).isEmpty();
    }

    @Test
    void hearsWhatComesByMailUnlessItIsForged() {
        var folded = reply(0, "20260303T100000Z", "ACCEPTED", "ann@mail.example")
                .replace("PARTSTAT=ACCEPTED:", "CN=Ann Ferry;\r\n PARTSTAT=ACCEPTED:");

        arrive("forged", folded.replace("ACCEPTED", "DECLINED"), "dmarc=fail", "REPLY");
        assertThat(answers()).containsExactly(Answer.NONE);
        arrive("real", folded, "dmarc=pass", "REPLY");

        assertThat(answers()).containsExactly(Answer.ACCEPTED);
    }

    private void arrive(String key, String calendar, String authenticity, String method) {
        var raw = "Authentication-Results: mx.agency.example; " + authenticity + "\r\n"
                + "From: ann@mail.example\r\nSubject: Accepted\r\n"
                + "Content-Type: text/calendar; method=" + method + "; charset=utf-8\r\n\r\n" + calendar;
        var limits = new MailLimits(
                DataSize.ofMegabytes(1), DataSize.ofKilobytes(64), 20, 100, 10, 1000, "mx.agency.example");
        var mail = new MailReader(limits)
                .read(new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)), file -> null);
        Call.of(Actor.service("communications"), "0af7651916cd43dd8448eb211c80319c")
                .run(() -> arrivals.arrived(new ReceivedMail(
                        new MailboxId(UUID.randomUUID()),
                        new UserId(UUID.randomUUID()),
                        meeting.id() + key,
                        null,
                        null,
                        TestClock.START,
                        mail)));
    }

    private List<Answer> answers() {
        return desk.find(meeting.id()).attendance().stream()
                .map(Attendance::answer)
                .toList();
    }

    private String reply(int sequence, String stamp, String said, String from) {
        return """
                BEGIN:VCALENDAR
                PRODID:-//Elsewhere//EN
                VERSION:2.0
                METHOD:REPLY
                BEGIN:VEVENT
                UID:%s@rolewright
                SEQUENCE:%d
                DTSTAMP:%s
                ATTENDEE;PARTSTAT=%s:mailto:%s
                END:VEVENT
                END:VCALENDAR
                """.formatted(meeting.id(), sequence, stamp, said, from).replace("\n", "\r\n");
    }

    private List<ProposedTime> proposals() {
        return desk.find(meeting.id()).attendance().stream()
                .flatMap(one -> Stream.ofNullable(one.proposed()))
                .toList();
    }

    private String counter(int sequence, String stamp) {
        return reply(sequence, stamp, "TENTATIVE", "ann@mail.example")
                .replace("METHOD:REPLY", "METHOD:COUNTER")
                .replace("END:VEVENT", "DTSTART:20260311T230000Z\r\nDURATION:PT1H\r\nEND:VEVENT");
    }
}
