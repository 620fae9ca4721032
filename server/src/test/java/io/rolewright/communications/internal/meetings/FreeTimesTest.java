package io.rolewright.communications.internal.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.FreeTimes;
import io.rolewright.communications.FreeTimes.Reason;
import io.rolewright.communications.FreeTimes.Slot;
import io.rolewright.communications.FreeTimes.Unseen;
import io.rolewright.communications.FreeTimesWanted;
import io.rolewright.communications.WorkingHours;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.workspace.Domain;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import io.rolewright.support.PlainDoor;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

/** When people are free on a Tuesday, by their meetings here and their calendars at Google. */
@MeetingTest
class FreeTimesTest {
    private static final Instant FROM = Instant.parse("2026-11-09T12:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-11-10T12:00:00Z");
    /** Nine to five in Sydney is from ten in the evening in Greenwich; on a day on which other tests arrange nothing. */
    private static final Instant OPENS = Instant.parse("2026-11-09T22:00:00Z");

    private static final Instant CLOSES = Instant.parse("2026-11-10T06:00:00Z");

    @Autowired
    Desk desk;

    @Autowired
    KnownPeople people;

    @Autowired
    TwinCalendar.Agency agency;

    @Autowired
    Twins twins;

    @Autowired
    RestTestClient http;

    @Autowired
    JsonMapper json;

    @BeforeEach
    void connect() {
        agency.connect();
    }

    @AfterEach
    void calm() {
        twins.twin(TwinCalendar.PARTNER).faults().clear();
    }

    @Test
    void leavesOutMeetingsAndWhatStandsInCalendars() {
        var recruiter = recruiter();
        var colleague = Desk.organizer();
        desk.arrange(Desk.interview("free", colleague, desk.candidate(), LocalDateTime.of(2026, 11, 10, 10, 0)));
        var cancelled = desk.arrange(
                Desk.interview("free not", colleague, desk.candidate(), LocalDateTime.of(2026, 11, 10, 12, 0)));
        desk.cancel(cancelled.id());
        assertThat(agency.engage(Domain.RECRUITER, "2026-11-10T02:00:00Z", "2026-11-10T05:40:00Z"))
                .returns(ProviderAnswer.Outcome.ANSWERED, ProviderAnswer::outcome);

        assertThat(free(recruiter, colleague))
                .isEqualTo(new FreeTimes(
                        List.of(
                                new Slot(OPENS, Instant.parse("2026-11-09T23:00:00Z")),
                                new Slot(Instant.parse("2026-11-10T00:00:00Z"), Instant.parse("2026-11-10T02:00:00Z"))),
                        List.of(new Unseen(colleague, Reason.NO_CALENDAR))));
    }

    @Test
    void namesThoseWhomGoogleDoesNotKnowAndStillSeesTheOthers() {
        var stranger = Desk.organizer();
        people.reach(Person.of(stranger), "Sam", "stranger@elsewhere.example");

        assertThat(free(stranger, recruiter()).unseen()).containsExactly(new Unseen(stranger, Reason.NO_CALENDAR));
    }

    @Test
    void saysWhenGoogleDoesNotAnswer() {
        var recruiter = recruiter();
        twins.twin(TwinCalendar.PARTNER)
                .faults()
                .add(FaultRule.on("/calendar/v3/freeBusy", Faults.status(503)).calls(1, 9));

        assertThat(free(recruiter))
                .isEqualTo(new FreeTimes(
                        List.of(new Slot(OPENS, CLOSES)), List.of(new Unseen(recruiter, Reason.NO_ANSWER))));
    }

    @Test
    void knowsMeetingsAloneWhereNothingIsConnected() {
        agency.disconnect();
        var recruiter = recruiter();

        assertThat(free(recruiter))
                .isEqualTo(new FreeTimes(
                        List.of(new Slot(OPENS, CLOSES)), List.of(new Unseen(recruiter, Reason.NO_CALENDAR))));
    }

    @Test
    void refusesToLookThroughNothingAndThroughTooMuch() {
        var hours = hours();
        var ann = List.of(Desk.organizer());
        refused(new FreeTimesWanted(ann, UNTIL, FROM, 30, Desk.SYDNEY, hours), "communications.range-invalid");
        refused(
                new FreeTimesWanted(ann, FROM, FROM.plusSeconds(63 * 86_400L), 30, Desk.SYDNEY, hours),
                "communications.range-invalid");
        refused(new FreeTimesWanted(ann, FROM, UNTIL, 30, "Mars/Olympus", hours), "communications.zone-unknown");
        refused(
                new FreeTimesWanted(ann, Instant.MAX.minusSeconds(99), Instant.MAX, 30, "UTC", hours),
                "communications.range-invalid");
    }

    private UserId recruiter() {
        var recruiter = Desk.organizer();
        people.reach(Person.of(recruiter), "Ruth Quay", "Recruiter@Agency.example");
        return recruiter;
    }

    private static WorkingHours hours() {
        return new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of(DayOfWeek.TUESDAY));
    }

    private FreeTimes free(UserId... people) {
        var wanted = new FreeTimesWanted(List.of(people), FROM, UNTIL, 30, Desk.SYDNEY, hours());
        var body = ask(wanted).expectStatus().isOk().returnResult(String.class).getResponseBody();
        return json.readValue(Objects.requireNonNull(body), FreeTimes.class);
    }

    private void refused(FreeTimesWanted wanted, String code) {
        ask(wanted)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private ResponseSpec ask(FreeTimesWanted wanted) {
        return http.post()
                .uri("/api/v1/communications/free-times")
                .header(PlainDoor.USER, Desk.organizer().text())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(wanted))
                .exchange();
    }
}
