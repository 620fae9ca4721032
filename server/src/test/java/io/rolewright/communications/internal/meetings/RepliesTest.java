package io.rolewright.communications.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.Attendance.Answer;
import io.rolewright.communications.Meeting;
import io.rolewright.shared.Person;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
