package io.rolewright.integrations.twins.workspace;

import io.rolewright.integrations.twins.wire.TwinRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Google Calendar can be asked for, and the scopes of which one is enough for that. Who may change events may not
 * therefore ask when others are busy: that takes a scope of its own.
 */
enum CalendarMethod {
    FREE_BUSY("freebusy.query", "POST", "freeBusy", Scope.ASKING_WHO_IS_BUSY),
    STOP("channels.stop", "POST", "channels/stop", Scope.READING),
    WATCH("events.watch", "POST", "calendars/([^/]+)/events/watch", Scope.READING),
    LIST("events.list", "GET", "calendars/([^/]+)/events", Scope.READING),
    INSERT("events.insert", "POST", "calendars/([^/]+)/events", Scope.CHANGING),
    GET("events.get", "GET", "calendars/([^/]+)/events/([^/]+)", Scope.READING),
    PATCH("events.patch", "PATCH", "calendars/([^/]+)/events/([^/]+)", Scope.CHANGING),
    UPDATE("events.update", "PUT", "calendars/([^/]+)/events/([^/]+)", Scope.CHANGING),
    DELETE("events.delete", "DELETE", "calendars/([^/]+)/events/([^/]+)", Scope.CHANGING);

    /** Sets of scopes, each of which contains those that may do more. */
    static final class Scope {
        static final String FULL = "https://www.googleapis.com/auth/calendar";
        static final String READONLY = "https://www.googleapis.com/auth/calendar.readonly";
        static final String EVENTS = "https://www.googleapis.com/auth/calendar.events";
        static final String EVENTS_READONLY = "https://www.googleapis.com/auth/calendar.events.readonly";
        static final String FREE_BUSY = "https://www.googleapis.com/auth/calendar.freebusy";

        static final Set<String> ALL = Set.of(FULL, READONLY, EVENTS, EVENTS_READONLY, FREE_BUSY);
        static final Set<String> CHANGING = Set.of(FULL, EVENTS);
        static final Set<String> READING = Set.of(FULL, READONLY, EVENTS, EVENTS_READONLY);
        static final Set<String> ASKING_WHO_IS_BUSY = Set.of(FULL, READONLY, FREE_BUSY);

        private Scope() {}
    }

    private static final String ROOT = "/calendar/v3/";

    private final String operation;
    private final Route route;
    private final Set<String> scopes;

    /**
     * A method that was called.
     *
     * @param places the calendar and the event, where the path names them
     */
    record Called(CalendarMethod method, List<String> places) {
        String calendar() {
            return places.getFirst();
        }

        String event() {
            return places.getLast();
        }
    }

    CalendarMethod(String operation, String verb, String path, Set<String> scopes) {
        this.operation = operation;
        this.route = Route.of(verb, ROOT + path);
        this.scopes = scopes;
    }

    /** Its name in Google's words. */
    String operation() {
        return operation;
    }

    /** Scopes of which one is enough. */
    Set<String> scopes() {
        return scopes;
    }

    /** The method that a request calls; empty where there is none. */
    static Optional<Called> of(TwinRequest request) {
        return Stream.of(values())
                .flatMap(method -> method.route.match(request).map(places -> new Called(method, places)).stream())
                .findFirst();
    }
}
