package io.rolewright.communications.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.Attendance.Answer;
import io.rolewright.communications.Meeting;
import io.rolewright.communications.Message;
import io.rolewright.communications.NewMeeting;
import io.rolewright.communications.internal.conversations.MessageRows;
import io.rolewright.events.communications.MeetingState;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.storage.FilesInternal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invitations and reminders by mail. */
@MeetingTest
class InvitationMailTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Autowired
    Desk desk;

    @Autowired
    GoogleDay day;

    @Autowired
    KnownPeople people;

    @Autowired
    TwinCalendar.Agency agency;

    @Autowired
    MessageRows messages;

    @Autowired
    FilesInternal files;

    @Autowired
    Replies replies;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        day.begin();
    }

    @AfterEach
    void end() {
        day.end();
    }

    @Test
    void invitesByMailWhereGoogleKeepsNoCalendar() {
        var ada = day.ada();
        var meeting = byStranger(ada);
        day.look();
        day.look();

        assertThat(desk.find(meeting.id()).state()).isEqualTo(MeetingState.ARRANGED);
        assertThat(sent()).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("Invitation: Interview at the quay");
            assertThat(message.text())
                    .contains("Tuesday, 10 March 2026, 10:00 (Australia/Sydney)", "Bring your licence.");
            assertThat(message.files().getFirst().type()).isEqualTo("text/calendar;charset=UTF-8;method=REQUEST");
            assertThat(calendar(message)).contains("METHOD:REQUEST", "SEQUENCE:0", "mailto:ada@candidates.example");
        });

        desk.move(meeting.id(), GoogleDay.TEN.plusHours(1));
        day.look();
        assertThat(sent().getLast().subject()).isEqualTo("New time: Interview at the quay");
        assertThat(calendar(sent().getLast())).contains("METHOD:REQUEST", "SEQUENCE:1", "DTSTART:20260310T000000Z");
        assertThat(desk.hear(replies, reply(meeting))).isTrue();
        assertThat(desk.find(meeting.id()).attendance().getFirst().answer()).isEqualTo(Answer.ACCEPTED);

        desk.cancel(meeting.id());
        day.look();
        assertThat(sent()).hasSize(3);
        assertThat(sent().getLast().subject()).isEqualTo("Cancelled: Interview at the quay");
        assertThat(calendar(sent().getLast())).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    void namesNobodyElseWhoIsInvited() {
        var others = List.of(Person.of(day.ada()), Person.of(day.ada()));
        people.reach(others.getLast(), "Bo", "bo@client.example");
        var one = Desk.interview("each", stranger(), day.ada(), GoogleDay.TEN);
        desk.arrange(new NewMeeting(
                one.key(), one.organizer(), others, one.start(), one.zone(), 60, "Talk", null, "Pier 4", false, null));
        day.look();

        assertThat(sent()).hasSize(2);
        assertThat(calendar(sent().getFirst())).doesNotContain("bo@client").contains("LOCATION:Pier 4");
        assertThat(calendar(sent().getLast())).doesNotContain("ada@candidates");
    }

    @Test
    void callsOffWithoutAWordWhatNobodyWasInvitedTo() {
        var meeting = byStranger(day.ada());
        desk.cancel(meeting.id());
        day.look();

        assertThat(sent()).isEmpty();
        assertThat(desk.find(meeting.id()).state()).isEqualTo(MeetingState.CANCELLED);
    }

    @Test
    void invitesByMailWhereNothingIsConnected() {
        agency.disconnect();
        var meeting = day.interview("unconnected");
        day.look();

        assertThat(desk.find(meeting.id()).state()).isEqualTo(MeetingState.ARRANGED);
        assertThat(day.mails()).containsOnlyKeys("invitation");
    }

    @Test
    void remindsAtTheTimeThatHolds() {
        var meeting = day.arranged("remind");
        desk.move(meeting.id(), GoogleDay.TEN.plusHours(2));
        day.look();
        day.pass(Duration.between(day.now(), GoogleDay.AT_TEN.minus(Duration.ofMinutes(60))));
        day.remind();
        assertThat(sent()).isEmpty();

        day.pass(Duration.ofHours(2));
        day.remind();
        day.remind();
        assertThat(sent()).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("Reminder: Interview at the quay");
            assertThat(message.text()).contains("12:00 (Australia/Sydney)", String.valueOf(meeting.link()));
        });
    }

    @Test
    void remindsNobodyOfWhatIsOffOrWhoDoesNotCome() {
        var off = day.arranged("off");
        desk.cancel(off.id());
        var declined = day.arranged("declined");
        day.google().respond(EventId.of(declined.id()), GoogleDay.ADA, "declined");
        day.pass(Duration.ofMinutes(5));
        day.poll();
        day.pass(Duration.between(day.now(), GoogleDay.AT_TEN.minus(Duration.ofMinutes(30))));
        day.remind();

        assertThat(sent()).isEmpty();
        assertThat(jdbc.sql("select count(*) from communications.reminder")
                        .query((row, number) -> row.getInt(1))
                        .single())
                .isZero();
    }

    private UserId stranger() {
        var stranger = Desk.organizer();
        people.reach(Person.of(stranger), "Sam Elsewhere", "sam@elsewhere.example");
        return stranger;
    }

    private Meeting byStranger(CandidateId candidate) {
        return desk.arrange(Desk.interview("mail " + candidate, stranger(), candidate, GoogleDay.TEN));
    }

    private List<Message> sent() {
        return jdbc
                .sql("select id from communications.message order by id")
                .query((row, number) -> new MessageId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .map(id -> messages.find(id).orElseThrow().message())
                .toList();
    }

    private String calendar(Message message) {
        var file = message.files().getFirst().file();
        try (var lines = Call.of(Actor.service("communications"), TRACE)
                .ask(() -> files.open(file))
                .getInputStream()) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String reply(Meeting meeting) {
        return """
                BEGIN:VCALENDAR
                PRODID:-//Elsewhere//EN
                VERSION:2.0
                METHOD:REPLY
                BEGIN:VEVENT
                UID:%s@rolewright
                SEQUENCE:1
                DTSTAMP:20260303T100000Z
                ATTENDEE;PARTSTAT=ACCEPTED:mailto:ada@candidates.example
                END:VEVENT
                END:VCALENDAR
                """.formatted(meeting.id()).replace("\n", "\r\n");
    }
}
