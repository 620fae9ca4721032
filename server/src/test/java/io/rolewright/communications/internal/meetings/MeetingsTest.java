package io.rolewright.communications.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.Meeting;
import io.rolewright.events.communications.MeetingState;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.support.PersonalColumns;
import io.rolewright.support.PlainDoor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Meetings that are arranged, moved and cancelled, by one organizer never two at once. */
@MeetingTest
class MeetingsTest {
    private static final String MEETINGS = "/api/v1/communications/meetings";
    /** A Tuesday in Sydney's summer; the clock of tests stands on the second of March. */
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 3, 10, 10, 0);

    @Autowired
    Desk desk;

    @Autowired
    KnownPeople people;

    @Autowired
    RestTestClient http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsATimeFree() {
        var organizer = Desk.organizer();
        var candidate = desk.candidate();
        var meeting = desk.arrange(Desk.interview("first", organizer, candidate, TEN));

        assertThat(meeting)
                .returns(organizer, Meeting::organizer)
                .returns(List.of(Attendance.of(Person.of(candidate), Attendance.Answer.NONE)), Meeting::attendance)
                .returns(Instant.parse("2026-03-09T23:00:00Z"), Meeting::from)
                .returns(Instant.parse("2026-03-10T00:00:00Z"), Meeting::until)
                .returns(MeetingState.ASKED, Meeting::state);
        assertThat(desk.find(meeting.id())).isEqualTo(meeting);
        assertThat(found(meeting.id())).isEqualTo(meeting);
        assertThat(desk.facts(meeting.id())).containsExactly("communications.meeting-moved.v1");
    }

    @Test
    void arrangesOnceHoweverOftenItIsAskedFor() {
        var wanted = Desk.interview("again", Desk.organizer(), desk.candidate(), TEN);
        var meeting = desk.arrange(wanted);

        assertThat(desk.arrange(wanted)).isEqualTo(meeting);
        assertThat(desk.facts(meeting.id())).hasSize(1);
    }

    @Test
    void givesOneTimeToOneOfFifty() throws Exception {
        var organizer = Desk.organizer();
        var candidate = desk.candidate();
        var outcomes = atOnce(
                50,
                number -> desk.arrange(
                        Desk.interview("rush " + number, organizer, candidate, TEN.plusMinutes(number % 5 * 10L))));

        assertThat(outcomes.stream().filter(Meeting.class::isInstance)).hasSize(1);
        var winner = (Meeting)
                outcomes.stream().filter(Meeting.class::isInstance).findFirst().orElseThrow();
        assertThat(outcomes.stream().filter(ContractException.class::isInstance).map(ContractException.class::cast))
                .hasSize(49)
                .allSatisfy(refused -> {
                    assertThat(refused.code()).isEqualTo("communications.time-taken");
                    assertThat(refused.problem().status()).isEqualTo(409);
                    assertThat(refused.problem().title())
                            .contains(winner.from().toString(), winner.until().toString());
                });
    }

    @Test
    void arrangesOneMeetingWhenOneIntentComesManyTimesAtOnce() throws Exception {
        var wanted = Desk.interview("many", Desk.organizer(), desk.candidate(), TEN);

        assertThat(atOnce(12, number -> desk.arrange(wanted)))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Meeting.class))
                .map(outcome -> ((Meeting) outcome).id())
                .containsOnly(desk.arrange(wanted).id());
    }

    @Test
    void letsMeetingsMeetAndOthersHaveTheSameTime() {
        var organizer = Desk.organizer();
        var candidate = desk.candidate();
        desk.arrange(Desk.interview("meet 1", organizer, candidate, TEN));

        assertThat(desk.arrange(Desk.interview("meet 2", organizer, candidate, TEN.plusHours(1))))
                .isNotNull();
        assertThat(desk.arrange(Desk.interview("meet 3", Desk.organizer(), candidate, TEN)))
                .isNotNull();
        refused(
                409,
                "communications.time-taken",
                () -> desk.arrange(Desk.interview("meet 4", organizer, candidate, TEN.minusMinutes(30))));
    }

    @Test
    void movesAMeetingAndAsksEverybodyAnew() {
        var organizer = Desk.organizer();
        var meeting = desk.arrange(Desk.interview("move", organizer, desk.candidate(), TEN));
        desk.arrange(Desk.interview("move other", organizer, desk.candidate(), TEN.plusHours(3)));

        var moved = desk.move(meeting.id(), TEN.plusMinutes(30));
        assertThat(moved.from()).isEqualTo("2026-03-09T23:30:00Z");
        assertThat(desk.sequence(moved)).isEqualTo(1);
        assertThat(desk.move(meeting.id(), TEN.plusMinutes(30))).isEqualTo(moved);
        refused(409, "communications.time-taken", () -> desk.move(meeting.id(), TEN.plusHours(3)));
        assertThat(desk.find(meeting.id())).isEqualTo(moved);
        assertThat(desk.facts(meeting.id())).hasSize(2);
    }

    @Test
    void cancelsAMeetingForGood() {
        var organizer = Desk.organizer();
        var candidate = desk.candidate();
        var meeting = desk.arrange(Desk.interview("cancel", organizer, candidate, TEN));

        var cancelled = desk.cancel(meeting.id());
        assertThat(cancelled.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(desk.cancel(meeting.id())).isEqualTo(cancelled);
        assertThat(desk.sequence(cancelled)).isEqualTo(1);
        refused(409, "communications.meeting-cancelled", () -> desk.move(meeting.id(), TEN.plusHours(1)));
        assertThat(desk.facts(meeting.id())).hasSize(2);
        assertThat(desk.arrange(Desk.interview("instead", organizer, candidate, TEN)))
                .isNotNull();
    }

    @Test
    void refusesTimesThatNobodyCanKeep() {
        var organizer = Desk.organizer();
        var candidate = desk.candidate();

        refused(
                422,
                "communications.time-past",
                () -> desk.arrange(Desk.interview("past", organizer, candidate, TEN.minusYears(1))));
        refused(
                422,
                "communications.time-missing",
                () -> desk.arrange(Desk.interview("gap", organizer, candidate, LocalDateTime.of(2026, 10, 4, 2, 30))));
        refused(404, "communications.meeting-unknown", () -> desk.find(new MeetingId(UUID.randomUUID())));
    }

    @Test
    void keepsNoReadableWordsAndNoneOfWhoWasErased() {
        var candidate = desk.candidate();
        var meeting = desk.arrange(Desk.interview("words", Desk.organizer(), candidate, TEN));
        var subject = jdbc.sql("select subject from communications.meeting where id = ?")
                .param(meeting.id().value())
                .query(byte[].class)
                .single();
        assertThat(new String(subject, StandardCharsets.ISO_8859_1)).doesNotContain("Interview");

        desk.erase(candidate);
        assertThat(desk.find(meeting.id())).isEqualTo(meeting);
        refused(
                410,
                "runtime.data-key-destroyed",
                () -> desk.arrange(Desk.interview("after", Desk.organizer(), candidate, TEN)));
        assertThat(PersonalColumns.violations(jdbc)).isEmpty();
    }

    @Test
    void listsMeetingsPageByPage() {
        var organizer = Desk.organizer();
        var made = IntStream.range(0, 5)
                .mapToObj(number -> desk.arrange(
                        Desk.interview("list " + number, organizer, desk.candidate(), TEN.plusHours(number))))
                .toList();
        var question = "?limit=2&organizer=" + organizer;

        var first = list(question);
        var second = list(question + "&cursor=" + first.next());
        var third = list(question + "&cursor=" + second.next());
        var all = new ArrayList<>(first.items());
        all.addAll(second.items());
        all.addAll(third.items());
        assertThat(all).isEqualTo(made);
        assertThat(third.next()).isNull();
        assertThat(list("?from=2026-03-10T01:00:00Z&until=2026-03-10T03:00:00Z&organizer=" + organizer)
                        .items())
                .isEqualTo(made.subList(2, 4));
        get("?limit=3&cursor=" + first.next()).expectStatus().isBadRequest();
        get("/" + UUID.randomUUID()).expectStatus().isNotFound();
    }

    @Test
    void writesInvitationsForOtherCalendars() {
        var organizer = Desk.organizer();
        var candidate = desk.candidate();
        var meeting = desk.arrange(Desk.interview("file", organizer, candidate, TEN));
        get("/" + meeting.id() + "/invitation.ics").expectStatus().isEqualTo(409);
        people.reach(Person.of(organizer), "Ruth Quay", "ruth@agency.example");
        people.reach(Person.of(candidate), "Ann Ferry", "ann@mail.example");

        assertThat(file(meeting))
                .contains("METHOD:REQUEST", "SEQUENCE:0", "DTSTART:20260309T230000Z", "SUMMARY:Interview at the quay")
                .contains("ORGANIZER;CN=Ruth Quay:mailto:ruth@agency.example", "CN=Ann Ferry");
        desk.cancel(meeting.id());
        assertThat(file(meeting)).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
        desk.erase(candidate);
        get("/" + meeting.id() + "/invitation.ics").expectStatus().isEqualTo(410);
    }

    private String file(Meeting meeting) {
        var answer = get("/" + meeting.id() + "/invitation.ics").expectStatus().isOk();
        return Objects.requireNonNull(answer.returnResult(String.class).getResponseBody());
    }

    private Meeting found(MeetingId id) {
        return read(new TypeReference<>() {}, "/" + id);
    }

    private Page<Meeting> list(String question) {
        return read(new TypeReference<>() {}, question);
    }

    private <T> T read(TypeReference<T> type, String path) {
        var body = get(path).expectStatus().isOk().returnResult(String.class).getResponseBody();
        return json.readValue(Objects.requireNonNull(body), type);
    }

    private RestTestClient.ResponseSpec get(String path) {
        return http.get()
                .uri(MEETINGS + path)
                .header(PlainDoor.USER, new UserId(UUID.randomUUID()).text())
                .exchange();
    }

    private static void refused(int status, String code, ThrowingCallable work) {
        assertThatExceptionOfType(ContractException.class)
                .isThrownBy(work)
                .returns(code, ContractException::code)
                .returns(status, refused -> refused.problem().status());
    }

    private interface Attempt {
        Meeting make(int number);
    }

    /** What comes of attempts that begin together: a meeting, or why there is none. */
    private static List<Object> atOnce(int count, Attempt attempt) throws Exception {
        var ready = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Object>>();
            for (var number = 0; number < count; number++) {
                var own = number;
                Callable<Object> one = () -> {
                    ready.await();
                    try {
                        return attempt.make(own);
                    } catch (ContractException refused) {
                        return refused;
                    }
                };
                running.add(threads.submit(one));
            }
            ready.countDown();
            var outcomes = new ArrayList<>();
            for (var one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}
