package io.rolewright.communications.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.Attendance.Answer;
import io.rolewright.communications.Meeting;
import io.rolewright.events.communications.MeetingState;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.wire.Fault;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.workspace.CalendarTwin.Notice;
import io.rolewright.shared.MeetingId;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Meetings in a recruiter's calendar at Google, changed on both sides. */
@MeetingTest
class CalendarWritingTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration LATER = Duration.ofMinutes(5);

    @Autowired
    Desk desk;

    @Autowired
    GoogleDay day;

    @Autowired
    Errands errands;

    @Autowired
    Agreement agreement;

    @Autowired
    TwinCalendar.Agency agency;

    @Autowired
    Twins twins;

    @Autowired
    RestTestClient http;

    @Autowired
    Events events;

    @BeforeEach
    void begin() {
        day.begin();
    }

    @AfterEach
    void end() {
        day.end();
    }

    @Test
    void writesAnEventAndTakesTheLinkWhenThereIsOne() {
        var meeting = day.interview("link");
        day.look();

        assertThat(desk.find(meeting.id())).isEqualTo(meeting);
        var event = day.event(meeting.id());
        assertThat(event.path("summary").asString()).isEqualTo("Interview at the quay");
        assertThat(event.path("description").asString()).isEqualTo("Bring your licence.");
        assertThat(event.path("guestsCanSeeOtherGuests").asBoolean()).isFalse();
        assertThat(day.read(meeting.id()).answers()).containsOnlyKeys(GoogleDay.ADA);
        assertThat(notices(meeting.id())).containsExactly("invitation");

        day.pass(LATER);
        day.look();
        var arranged = desk.find(meeting.id());
        assertThat(arranged.state()).isEqualTo(MeetingState.ARRANGED);
        assertThat(arranged.link())
                .isEqualTo(day.event(meeting.id()).path("hangoutLink").asString())
                .startsWith("https://meet.google.com/");
        assertThat(desk.facts(meeting.id())).hasSize(2);
        assertThat(notices(meeting.id())).containsExactly("invitation");
        assertThat(day.mails()).isEmpty();
    }

    @Test
    void writesOnceThoughAnswersAreLost() {
        strike("events.insert", Faults.lostAnswer());
        var meeting = day.interview("lost");
        day.settle();
        assertThat(desk.find(meeting.id()).state()).isEqualTo(MeetingState.ARRANGED);

        strike("events.patch", Faults.lostAnswer());
        desk.move(meeting.id(), GoogleDay.TEN.plusHours(2));
        day.look();
        desk.move(meeting.id(), GoogleDay.TEN.plusHours(4));
        day.settle();

        assertThat(desk.find(meeting.id()).from()).isEqualTo(GoogleDay.AT_TEN.plus(HOUR.multipliedBy(4)));
        agrees(meeting.id());
        assertThat(notices(meeting.id())).containsExactly("invitation", "update", "update");
    }

    @Test
    void tellsGoogleOfMovesAndCancellations() {
        var meeting = day.arranged("moves");
        day.google().respond(EventId.of(meeting.id()), GoogleDay.ADA, "accepted");
        desk.move(meeting.id(), GoogleDay.TEN.plusHours(1));
        assertThat(desk.find(meeting.id()).state()).isEqualTo(MeetingState.ASKED);
        day.look();

        assertThat(desk.find(meeting.id()))
                .returns(MeetingState.ARRANGED, Meeting::state)
                .returns(meeting.link(), Meeting::link);
        assertThat(answers(meeting.id())).containsExactly(Answer.NONE);
        agrees(meeting.id());

        desk.cancel(meeting.id());
        day.look();
        assertThat(day.read(meeting.id()).isCancelled()).isTrue();
        assertThat(notices(meeting.id())).containsExactly("invitation", "update", "cancellation");
        assertThat(desk.facts(meeting.id())).hasSize(5);
    }

    @Test
    void followsWhatTheRecruiterDoesInTheCalendar() {
        var meeting = day.arranged("outside");
        day.poll();
        day.google().respond(EventId.of(meeting.id()), GoogleDay.ADA, "tentative");
        day.google()
                .move(
                        EventId.of(meeting.id()),
                        GoogleDay.AT_TEN.plus(HOUR),
                        GoogleDay.AT_TEN.plus(HOUR.multipliedBy(3)));
        poll();

        var moved = desk.find(meeting.id());
        assertThat(moved)
                .returns(MeetingState.ARRANGED, Meeting::state)
                .returns(GoogleDay.AT_TEN.plus(HOUR), Meeting::from);
        assertThat(moved.time().start()).isEqualTo(GoogleDay.TEN.plusHours(1));
        assertThat(moved.time().minutes()).isEqualTo(120);
        assertThat(desk.sequence(moved)).isEqualTo(1);
        assertThat(answers(meeting.id())).containsExactly(Answer.TENTATIVE);
        agrees(meeting.id());

        desk.move(meeting.id(), GoogleDay.TEN);
        day.look();
        assertThat(desk.find(meeting.id()).from()).isEqualTo(GoogleDay.AT_TEN);
        agrees(meeting.id());

        day.google().respond(EventId.of(meeting.id()), GoogleDay.ADA, "declined");
        day.google().forgetChanges();
        poll();
        assertThat(answers(meeting.id())).containsExactly(Answer.DECLINED);
    }

    @Test
    void readsACalendarAtOnceWhenGoogleTellsOfAChange() {
        var meeting = day.arranged("push");
        day.poll();
        day.google()
                .move(
                        EventId.of(meeting.id()),
                        GoogleDay.AT_TEN.plus(HOUR),
                        GoogleDay.AT_TEN.plus(HOUR.multipliedBy(2)));
        day.poll();
        assertThat(desk.find(meeting.id())).isEqualTo(meeting);

        push("made up").expectStatus().isUnauthorized();
        push(null).expectStatus().isUnauthorized();
        push(day.token()).expectStatus().isAccepted();
        push(day.token()).expectStatus().isAccepted();
        events.awaitIdle();
        day.poll();
        assertThat(desk.find(meeting.id()).from()).isEqualTo(GoogleDay.AT_TEN.plus(HOUR));
    }

    @Test
    void takesTheCalendarsTimeWhereBothHaveMovedIt() {
        var meeting = day.arranged("both");
        desk.move(meeting.id(), GoogleDay.TEN.plusHours(5));
        day.google()
                .move(
                        EventId.of(meeting.id()),
                        GoogleDay.AT_TEN.plus(HOUR),
                        GoogleDay.AT_TEN.plus(HOUR.multipliedBy(2)));
        day.look();

        assertThat(desk.find(meeting.id()).from()).isEqualTo(GoogleDay.AT_TEN.plus(HOUR));
        agrees(meeting.id());
    }

    @Test
    void letsWhatIsOffOnOneSideBeOffOnBoth() {
        var here = day.arranged("off here");
        desk.cancel(here.id());
        day.google()
                .move(EventId.of(here.id()), GoogleDay.AT_TEN.plus(HOUR), GoogleDay.AT_TEN.plus(HOUR.multipliedBy(2)));
        var there = day.arranged("off there");
        desk.move(there.id(), GoogleDay.TEN.plusHours(5));
        day.cancel(there.id());
        day.look();

        assertThat(List.of(here, there)).allSatisfy(meeting -> {
            assertThat(desk.find(meeting.id()).state()).isEqualTo(MeetingState.CANCELLED);
            assertThat(day.read(meeting.id()).isCancelled()).isTrue();
        });
    }

    @Test
    void readsAgainWhatSomebodyChangedMeanwhile() {
        var meeting = day.arranged("meanwhile");
        strike("events.patch", Faults.answering(TwinAnswer.json(412, "{}")));
        desk.move(meeting.id(), GoogleDay.TEN.plusHours(1));
        day.look();

        agrees(meeting.id());
        assertThat(desk.find(meeting.id()).state()).isEqualTo(MeetingState.ARRANGED);
    }

    @Test
    void asksForAnotherTalkWhereOneCouldNotBeMade() {
        strike("events.insert", Faults.odd(Quirk.FAILS_LATER));
        var meeting = day.interview("talk");
        day.settle();

        assertThat(desk.find(meeting.id()).link()).startsWith("https://meet.google.com/");
    }

    @Test
    void waitsWhileGoogleIsAway() {
        twins.twin(TwinCalendar.PARTNER).faults().add(FaultRule.on("events.*", Faults.status(503)));
        var meeting = day.interview("away");
        day.look();
        assertThat(desk.find(meeting.id())).isEqualTo(meeting);
        assertThat(day.mails()).isEmpty();

        twins.twin(TwinCalendar.PARTNER).faults().clear();
        day.settle();
        assertThat(desk.find(meeting.id()).state()).isEqualTo(MeetingState.ARRANGED);
    }

    @Test
    void takesNothingOfWhatASlowProcessHasRead() {
        var meeting = day.arranged("slow");
        desk.move(meeting.id(), GoogleDay.TEN.plusHours(1));
        var slow = errands.take(day.now()).orElseThrow();
        var old = day.read(meeting.id());
        day.pass(Duration.ofMinutes(10));
        day.look();
        var moved = desk.find(meeting.id());

        assertThatExceptionOfType(CalendarAwayException.class).isThrownBy(() -> agreement.take(slow, old));
        errands.end(slow, day.now());
        assertThat(errands.take(day.now())).isEmpty();
        assertThat(desk.find(meeting.id())).isEqualTo(moved).returns(GoogleDay.AT_TEN.plus(HOUR), Meeting::from);
    }

    @Test
    void waitsForAnAccountThatWasTakenAwayAndForNothingThatIsOver() {
        var meeting = day.arranged("account");
        agency.disconnect();
        desk.move(meeting.id(), GoogleDay.TEN.plusHours(1));
        day.look();
        assertThat(desk.find(meeting.id()).state()).isEqualTo(MeetingState.ASKED);
        assertThat(day.mails()).isEmpty();

        day.pass(LATER);
        agency.connect();
        day.look();
        assertThat(desk.find(meeting.id()).state()).isEqualTo(MeetingState.ARRANGED);
        agency.disconnect();
        desk.cancel(meeting.id());
        day.pass(Duration.ofDays(10));
        day.look();
        assertThat(errands.take(day.now().plus(Duration.ofDays(1)))).isEmpty();
    }

    private ResponseSpec push(@Nullable String token) {
        var request = http.post()
                .uri("/hooks/google-calendar")
                .header(PlainDoor.USER, Desk.organizer().text())
                .header("X-Goog-Channel-ID", day.channel())
                .header("X-Goog-Message-Number", "2")
                .header("X-Goog-Resource-State", "exists");
        return (token == null ? request : request.header("X-Goog-Channel-Token", token)).exchange();
    }

    private void strike(String operation, Fault fault) {
        twins.twin(TwinCalendar.PARTNER)
                .faults()
                .add(FaultRule.on(operation, fault).call(1));
    }

    private void poll() {
        day.pass(LATER);
        day.poll();
    }

    private void agrees(MeetingId id) {
        var meeting = desk.find(id);
        assertThat(day.read(id).span()).isEqualTo(new Span(meeting.from(), meeting.until()));
        assertThat(day.read(id).answers().values()).containsExactlyElementsOf(answers(id));
    }

    private List<Answer> answers(MeetingId id) {
        return desk.find(id).attendance().stream().map(Attendance::answer).toList();
    }

    private List<String> notices(MeetingId id) {
        return day.google().notices().stream()
                .filter(notice -> notice.eventId().equals(EventId.of(id)))
                .map(Notice::kind)
                .toList();
    }
}
