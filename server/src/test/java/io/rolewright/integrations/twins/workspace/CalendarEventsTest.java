package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rolewright.integrations.twins.wire.Asking;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Events are made, changed and cancelled by the rules of part C3 of the fact sheet. */
class CalendarEventsTest {
    private static final String ID = "7c9e0000aaaa";
    private static final String MEET = "?conferenceDataVersion=1";

    private final Diary diary = new Diary();

    @AfterEach
    void close() {
        diary.close();
    }

    @Test
    void areShownToTheirOrganizer() throws IOException {
        var made = interview();
        made.put("extendedProperties", object("private", object("interviewId", "i1")));
        var event = diary.insert(made);
        assertThat(event.path("status").asString()).isEqualTo("confirmed");
        assertThat(event.path("sequence").asInt()).isZero();
        assertThat(event.path("iCalUID").asString()).isEqualTo(event.path("id").asString() + "@google.com");
        assertThat(event.at("/organizer/self").asBoolean()).isTrue();
        assertThat(event.at("/attendees/0/responseStatus").asString()).isEqualTo("needsAction");
        assertThat(event.at("/extendedProperties/private/interviewId").asString())
                .isEqualTo("i1");
        assertThat(diary.get(Diary.RECRUITER, path(event))).isEqualTo(event);
    }

    @Test
    void areInTheCalendarsOfThoseWhoAreInvited() throws IOException {
        var event = diary.insert(interview());
        var theirs = diary.get(Diary.CANDIDATE, path(event));
        assertThat(theirs.path("summary").asString()).isEqualTo("Interview");
        assertThat(theirs.at("/attendees/0/self").asBoolean()).isTrue();
        assertThat(theirs.at("/organizer/email").asString()).isEqualTo(Diary.RECRUITER);
        diary.calendar.add("other@agency.example");
        assertThat(Diary.error(diary.get("other@agency.example", path(event)))).isEqualTo("404 notFound");
        var id = event.path("id").asString();
        assertThat(diary.calendar.events(Diary.RECRUITER)).containsExactly(id);
        assertThat(diary.calendar.events(Diary.CANDIDATE)).containsExactly(id);
        assertThat(diary.calendar.events("other@agency.example")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> diary.calendar.events(Diary.OUTSIDER));
        diary.send(Diary.CANDIDATE, "DELETE", path(event), object());
        assertThat(diary.calendar.events(Diary.CANDIDATE)).isEmpty();
    }

    @Test
    void areMadeOnceForEachIdOfTheClientEvenIfCancelled() throws IOException {
        var wanted = interview();
        wanted.put("id", ID);
        assertThat(diary.insert(wanted).path("id").asString()).isEqualTo(ID);
        assertThat(Diary.error(diary.insert(wanted))).isEqualTo("409 duplicate");
        assertThat(diary.send(Diary.RECRUITER, "DELETE", Diary.EVENTS + "/" + ID, object())
                        .statusCode())
                .isEqualTo(204);
        assertThat(Diary.error(diary.insert(wanted))).isEqualTo("409 duplicate");
        wanted.put("id", "no-base32hex");
        assertThat(Diary.error(diary.insert(wanted))).isEqualTo("400 invalid");
    }

    @Test
    void getAConferenceAWhileAfterItWasAskedFor() throws IOException {
        var event = withConference("r1");
        assertThat(event.at("/conferenceData/createRequest/status/statusCode").asString())
                .isEqualTo("pending");
        assertThat(event.has("hangoutLink")).isFalse();
        diary.clock.advance(Diary.DELAY);
        var ready = diary.get(Diary.RECRUITER, path(event));
        assertThat(ready.at("/conferenceData/createRequest/status/statusCode").asString())
                .isEqualTo("success");
        assertThat(ready.at("/conferenceData/entryPoints/0/uri").asString())
                .isEqualTo(ready.path("hangoutLink").asString())
                .startsWith("https://meet.google.com/");
        assertThat(ready.path("etag")).as("the event has changed").isNotEqualTo(event.path("etag"));
    }

    @Test
    void getNoSecondConferenceByTheSameRequest() throws IOException {
        var event = withConference("r1");
        diary.clock.advance(Diary.DELAY);
        var again = Asking.read(diary.send(Diary.RECRUITER, "PATCH", path(event) + MEET, conference("r1")));
        assertThat(again.at("/conferenceData/createRequest/status/statusCode").asString())
                .isEqualTo("success");
        var other = withConference("r1");
        assertThat(other.path("hangoutLink")).isEqualTo(again.path("hangoutLink"));
        assertThat(withConference("r2").has("hangoutLink")).isFalse();
    }

    @Test
    void getNoConferenceFromClientsThatDoNotKnowOfSuch() throws IOException {
        var wanted = interview();
        wanted.putAll(conference("r1"));
        assertThat(diary.insert(wanted).has("conferenceData")).isFalse();
    }

    @Test
    void sayThatAConferenceHasFailed() throws IOException {
        diary.asking.post("/_twin/faults", object("on", "events.insert", "call", 1, "fault", "fails-later"));
        var event = withConference("r1");
        diary.clock.advance(Diary.DELAY);
        assertThat(diary.get(Diary.RECRUITER, path(event))
                        .at("/conferenceData/createRequest/status/statusCode")
                        .asString())
                .isEqualTo("failure");
    }

    @Test
    void keepWhatAPatchDoesNotTell() throws IOException {
        var event = diary.insert(interview());
        var patched = Asking.read(
                diary.send(Diary.RECRUITER, "PATCH", path(event), object("location", "Perth", "summary", null)));
        assertThat(patched.path("location").asString()).isEqualTo("Perth");
        assertThat(patched.has("summary")).isFalse();
        assertThat(patched.path("attendees")).hasSize(2);
        assertThat(patched.path("sequence").asInt()).as("the time is the same").isZero();
    }

    @Test
    void loseWhatAnUpdateDoesNotTell() throws IOException {
        var event = diary.insert(interview());
        var wanted = Diary.interview(10);
        wanted.remove("attendees");
        wanted.remove("summary");
        var updated = Asking.read(diary.send(Diary.RECRUITER, "PUT", path(event), wanted));
        assertThat(updated.has("attendees")).isFalse();
        assertThat(updated.has("summary")).isFalse();
        assertThat(updated.path("sequence").asInt()).as("the time is another").isEqualTo(1);
        assertThat(diary.get(Diary.CANDIDATE, path(event)).path("status").asString())
                .isEqualTo("cancelled");
    }

    @Test
    void areNotChangedByWhoeverHasAnOldOne() throws IOException {
        var event = diary.insert(interview());
        var old = event.path("etag").asString();
        diary.calendar.respond(event.path("id").asString(), Diary.CANDIDATE, "accepted");
        for (var verb : List.of("PATCH", "PUT", "DELETE")) {
            var refused =
                    Asking.read(diary.send(Diary.RECRUITER, verb, path(event), Diary.interview(11), "If-Match", old));
            assertThat(Diary.error(refused)).isEqualTo("412 conditionNotMet");
        }
        var now = diary.get(Diary.RECRUITER, path(event)).path("etag").asString();
        assertThat(diary.send(Diary.RECRUITER, "PATCH", path(event), object("location", "Perth"), "If-Match", now)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void showWhatThoseWhoAreInvitedRespond() throws IOException {
        var event = diary.insert(interview());
        var response = object(
                "attendees",
                List.of(object("email", Diary.CANDIDATE, "responseStatus", "tentative", "comment", "late")));
        diary.send(Diary.CANDIDATE, "PATCH", path(event), response);
        var seen = diary.get(Diary.RECRUITER, path(event));
        assertThat(seen.at("/attendees/0/responseStatus").asString()).isEqualTo("tentative");
        assertThat(seen.at("/attendees/0/comment").asString()).isEqualTo("late");
        assertThat(seen.path("attendees")).hasSize(2);
        diary.asking.post(
                "/_twin/responses",
                object("eventId", event.path("id").asString(), "guest", Diary.OUTSIDER, "response", "declined"));
        assertThat(diary.get(Diary.CANDIDATE, path(event))
                        .at("/attendees/1/responseStatus")
                        .asString())
                .isEqualTo("declined");
    }

    @Test
    void keepResponsesThatAPatchOfTheOrganizerDoesNotTell() throws IOException {
        var event = diary.insert(interview());
        diary.calendar.respond(event.path("id").asString(), Diary.CANDIDATE, "accepted");
        var patched = Asking.read(diary.send(
                Diary.RECRUITER,
                "PATCH",
                path(event),
                object("attendees", List.of(object("email", Diary.CANDIDATE), object("email", Diary.RECRUITER)))));
        assertThat(patched.at("/attendees/0/responseStatus").asString()).isEqualTo("accepted");
        assertThat(patched.at("/attendees/1/responseStatus").asString()).isEqualTo("accepted");
        assertThat(patched.at("/attendees/1/organizer").asBoolean()).isTrue();
    }

    @Test
    void areChangedByTheirOrganizerAlone() throws IOException {
        var event = diary.insert(interview());
        assertThat(Diary.error(
                        Asking.read(diary.send(Diary.CANDIDATE, "PATCH", path(event), object("summary", "Holiday")))))
                .isEqualTo("403 forbiddenForNonOrganizer");
        assertThat(Diary.error(Asking.read(diary.send(Diary.CANDIDATE, "PUT", path(event), Diary.interview(11)))))
                .isEqualTo("403 forbiddenForNonOrganizer");
        diary.send(Diary.CANDIDATE, "DELETE", path(event), object());
        assertThat(diary.get(Diary.RECRUITER, path(event))
                        .at("/attendees/0/responseStatus")
                        .asString())
                .isEqualTo("declined");
        assertThat(diary.list(Diary.CANDIDATE, "").path("items")).isEmpty();
    }

    @Test
    void canBeMovedByHandWhileTheOrganizerChangesThem() throws IOException {
        var event = diary.insert(interview());
        var old = event.path("etag").asString();
        diary.calendar.move(
                event.path("id").asString(),
                Instant.parse("2026-12-02T09:00:00Z"),
                Instant.parse("2026-12-02T10:00:00Z"));
        var refused = diary.send(Diary.RECRUITER, "PATCH", path(event), object("location", "Perth"), "If-Match", old);
        assertThat(refused.statusCode()).isEqualTo(412);
        var moved = diary.get(Diary.RECRUITER, path(event));
        assertThat(moved.at("/start/dateTime").asString()).isEqualTo("2026-12-02T09:00:00Z");
        assertThat(moved.path("sequence").asInt()).isEqualTo(1);
        var control = diary.asking.post(
                "/_twin/moves",
                object(
                        "eventId", event.path("id").asString(),
                        "start", "2026-12-03T09:00:00Z",
                        "end", "2026-12-03T08:00:00Z"));
        assertThat(control.statusCode()).as("ends before it begins").isEqualTo(400);
    }

    @Test
    void stayAsCancelledOnes() throws IOException {
        var event = diary.insert(interview());
        diary.send(Diary.RECRUITER, "DELETE", path(event), object());
        var cancelled = diary.get(Diary.RECRUITER, path(event));
        assertThat(cancelled.path("status").asString()).isEqualTo("cancelled");
        assertThat(cancelled.path("sequence").asInt()).isEqualTo(1);
        assertThat(diary.get(Diary.CANDIDATE, path(event)).has("summary")).isFalse();
        assertThat(Diary.error(Asking.read(diary.send(Diary.RECRUITER, "DELETE", path(event), object()))))
                .isEqualTo("410 deleted");
    }

    @Test
    void areToldOfToThoseWhomTheClientWantsToldOf() throws IOException {
        var event = Asking.read(diary.send(Diary.RECRUITER, "POST", Diary.EVENTS + "?sendUpdates=all", interview()));
        diary.send(Diary.RECRUITER, "PATCH", path(event) + "?sendUpdates=externalOnly", object("location", "Perth"));
        diary.send(Diary.RECRUITER, "PATCH", path(event), object("location", "Sydney"));
        var without = object("attendees", List.of(object("email", Diary.OUTSIDER)));
        diary.send(Diary.RECRUITER, "PATCH", path(event) + "?sendUpdates=all", without);
        diary.send(Diary.RECRUITER, "DELETE", path(event) + "?sendUpdates=all", object());
        assertThat(diary.calendar.notices().stream().map(notice -> notice.kind() + " " + notice.to()))
                .containsExactly(
                        "invitation " + Diary.CANDIDATE,
                        "invitation " + Diary.OUTSIDER,
                        "update " + Diary.OUTSIDER,
                        "update " + Diary.OUTSIDER,
                        "cancellation " + Diary.CANDIDATE,
                        "cancellation " + Diary.OUTSIDER);
        assertThat(diary.asking.json("/_twin/notices")).hasSize(6);
    }

    @Test
    void areRefusedWhereTheyRepeatOrHaveNoTime() throws IOException {
        var repeating = interview();
        repeating.put("recurrence", List.of("RRULE:FREQ=WEEKLY"));
        assertThat(diary.insert(repeating).at("/error/message").asString()).contains("repeat");
        var endless = interview();
        endless.remove("end");
        assertThat(Diary.error(diary.insert(endless))).isEqualTo("400 required");
        var backwards = interview();
        backwards.put("end", Diary.time("2026-12-01T08:00:00Z"));
        assertThat(Diary.error(diary.insert(backwards))).isEqualTo("400 timeRangeEmpty");
        var rude = interview();
        rude.put("attendees", List.of(object("email", "nobody")));
        assertThat(Diary.error(diary.insert(rude))).isEqualTo("400 invalid");
    }

    @Test
    void areForTheirUserAloneAndWithinTheScope() throws IOException {
        assertThat(Diary.error(diary.get(Diary.RECRUITER, "calendars/" + Diary.CANDIDATE + "/events")))
                .isEqualTo("404 notFound");
        assertThat(diary.get(Diary.RECRUITER, "calendars/Recruiter@agency.example/events")
                        .has("items"))
                .isTrue();
        var events = diary.as(Diary.RECRUITER, CalendarMethod.Scope.EVENTS);
        assertThat(diary.asking.get("/calendar/v3/" + Diary.EVENTS, events).statusCode())
                .isEqualTo(200);
        assertThat(diary.asking.post("/calendar/v3/freeBusy", object(), events).statusCode())
                .as("another scope")
                .isEqualTo(403);
        diary.calendar.refuse(403, "rateLimitExceeded", 1);
        assertThat(Diary.error(diary.list(Diary.RECRUITER, ""))).isEqualTo("403 rateLimitExceeded");
    }

    private JsonNode withConference(String requestId) throws IOException {
        var wanted = interview();
        wanted.putAll(conference(requestId));
        return Asking.read(diary.send(Diary.RECRUITER, "POST", Diary.EVENTS + MEET, wanted));
    }

    private static Map<String, @Nullable Object> interview() {
        return Diary.interview(9);
    }

    private static Map<String, @Nullable Object> conference(String requestId) {
        return object(
                "conferenceData",
                object(
                        "createRequest",
                        object("requestId", requestId, "conferenceSolutionKey", object("type", "hangoutsMeet"))));
    }

    private static String path(JsonNode event) {
        return Diary.EVENTS + "/" + event.path("id").asString();
    }
}
