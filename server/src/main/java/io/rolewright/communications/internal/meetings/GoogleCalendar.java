package io.rolewright.communications.internal.meetings;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.MeetingId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calendars of organizers at Google. Whoever is named by an address is whom we speak for. */
@Component
class GoogleCalendar {
    static final String PARTNER = "google-calendar";

    private static final String EVENTS = "/calendar/v3/calendars/primary/events";
    /** Everybody is told by Google's own mail. */
    private static final String TELLING = "?conferenceDataVersion=1&sendUpdates=all";

    private static final String SIGN_IN_REFUSED = "integrations.sign-in-refused";
    private static final String NOT_CONNECTED = "integrations.account-missing";
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int GONE = 410;
    private static final int CHANGED_MEANWHILE = 412;
    /** What is no failure of Google's, but tells how things stand. */
    private static final Set<Integer> TELLING_STATES = Set.of(NOT_FOUND, CONFLICT, GONE, CHANGED_MEANWHILE);

    private final CallsInternal calls;
    private final JsonMapper json;

    GoogleCalendar(CallsInternal calls, JsonMapper json) {
        this.calls = calls;
        this.json = json;
    }

    /** The event of a meeting; one that is off as well, as long as Google remembers it. */
    Optional<CalendarEvent> find(String organizer, MeetingId meeting) throws NoCalendarException {
        return event(ask(organizer, ProviderCall.get("find-event", place(meeting))));
    }

    /** Writes a new event; empty where there is one of this meeting. */
    Optional<CalendarEvent> add(String organizer, MeetingId meeting, String body) throws NoCalendarException {
        var call = ProviderCall.post("add-event", EVENTS + TELLING, body, EventId.of(meeting));
        return event(ask(organizer, call));
    }

    /** Changes an event of this version; empty where it has another one by now. */
    Optional<CalendarEvent> change(String organizer, MeetingId meeting, String etag, String body)
            throws NoCalendarException {
        return event(ask(organizer, call("change-event", "PATCH", meeting, etag, body)));
    }

    /** Calls an event off, if it is of this version still. */
    void cancel(String organizer, MeetingId meeting, String etag) throws NoCalendarException {
        ask(organizer, call("cancel-event", "DELETE", meeting, etag, null));
    }

    private static ProviderCall call(
            String operation, String method, MeetingId meeting, String etag, @Nullable String body) {
        return new ProviderCall(
                operation, method, place(meeting) + TELLING, Map.of("If-Match", etag), body, null, null, null);
    }

    private static String place(MeetingId meeting) {
        return EVENTS + "/" + EventId.of(meeting);
    }

    private Optional<CalendarEvent> event(ProviderAnswer answer) {
        return answer.outcome() == ProviderAnswer.Outcome.ANSWERED
                ? Optional.of(CalendarEvent.of(json.readTree(answer.body())))
                : Optional.empty();
    }

    /**
     * A page of what changed in a calendar: of events the identifiers and versions, and nothing of what they say.
     *
     * @param token where the changes begin; absent: all that is not over
     * @param page where the page before ended
     * @return empty where Google does not know any more what changed since then
     */
    Optional<JsonNode> changes(String organizer, @Nullable String token, @Nullable String page, Instant now)
            throws NoCalendarException {
        var path = EVENTS + "?maxResults=2500&fields=items(id,etag),nextPageToken,nextSyncToken"
                + (token == null ? parameter("timeMin", now.toString()) : parameter("syncToken", token))
                + (page == null ? "" : parameter("pageToken", page));
        var answer = ask(organizer, ProviderCall.get("list-changes", path));
        return answer.outcome() == ProviderAnswer.Outcome.ANSWERED
                ? Optional.of(json.readTree(answer.body()))
                : Optional.empty();
    }

    /**
     * Has Google tell us when a calendar changes.
     *
     * @param token comes back with whatever it tells
     * @param hook where it tells it
     * @return how long it does; empty where it does not say
     */
    Optional<Instant> watch(String organizer, String channel, String token, String hook) throws NoCalendarException {
        var body = json.writeValueAsString(Map.of("id", channel, "type", "web_hook", "address", hook, "token", token));
        var answer = ask(organizer, ProviderCall.post("watch-events", EVENTS + "/watch", body, null));
        var expires = json.readTree(answer.body()).path("expiration").asLong(0);
        return expires == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(expires));
    }

    private static String parameter(String name, String value) {
        return "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private ProviderAnswer ask(String organizer, ProviderCall call) throws NoCalendarException {
        try {
            var answer = calls.call(PARTNER, call.as(organizer));
            if (SIGN_IN_REFUSED.equals(answer.code())) {
                throw new NoCalendarException(SIGN_IN_REFUSED);
            }
            if (answer.outcome() == ProviderAnswer.Outcome.ANSWERED || isTelling(answer)) {
                return answer;
            }
            throw new CalendarAwayException(
                    answer.outcome() + " " + answer.status() + " " + answer.code(), wait(answer));
        } catch (ContractException refused) {
            if (refused.code().equals(NOT_CONNECTED)) {
                throw new NoCalendarException(NOT_CONNECTED);
            }
            throw refused;
        }
    }

    private static boolean isTelling(ProviderAnswer answer) {
        return answer.outcome() == ProviderAnswer.Outcome.REFUSED && TELLING_STATES.contains(answer.status());
    }

    private static @Nullable Duration wait(ProviderAnswer answer) {
        var millis = answer.retryAfter();
        return millis == null ? null : Duration.ofMillis(millis);
    }
}
