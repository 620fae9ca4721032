package io.rolewright.communications.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.Attendance.Answer;
import io.rolewright.communications.Meeting;
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
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
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
    void hearsWhatComesByMailUnlessItIsForged() {
        var folded = reply(0, "20260303T100000Z", "ACCEPTED", "ann@mail.example")
                .replace("PARTSTAT=ACCEPTED:", "CN=Ann Ferry;\r\n PARTSTAT=ACCEPTED:");

        arrive("forged", folded.replace("ACCEPTED", "DECLINED"), "dmarc=fail");
        assertThat(answers()).containsExactly(Answer.NONE);
        arrive("real", folded, "dmarc=pass");

        assertThat(answers()).containsExactly(Answer.ACCEPTED);
    }

    private void arrive(String key, String calendar, String authenticity) {
        var raw = "Authentication-Results: mx.agency.example; " + authenticity + "\r\n"
                + "From: ann@mail.example\r\nSubject: Accepted\r\n"
                + "Content-Type: text/calendar; method=REPLY; charset=utf-8\r\n\r\n" + calendar;
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
}
