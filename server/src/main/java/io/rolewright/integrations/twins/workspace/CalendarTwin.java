package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.google.GoogleError;
import io.rolewright.integrations.twins.wire.Provider;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Google Calendar, version 3, for the users of a domain: one calendar for each, which only its owner reads and of which all
 * others see when it is busy. Events that repeat are refused.
 */
public final class CalendarTwin implements Provider {
    private final Clock clock;
    private final Domain domain;
    private final WorkspaceAccess access;
    private final Channels channels;
    private final Events events;
    private final Notices notices;
    private final EventEdits edits;
    private final EventPages pages;
    private final FreeBusy freeBusy;
    private String address = "";

    /**
     * A mail that went to somebody who is invited.
     *
     * @param kind {@code invitation}, {@code update} or {@code cancellation}
     */
    public record Notice(String eventId, String to, String kind, Instant at) {}

    /** @param delay how long it takes to make a conference */
    public CalendarTwin(Clock clock, Domain domain, Duration delay) {
        this.clock = clock;
        this.domain = domain;
        access = new WorkspaceAccess(clock, domain, CalendarMethod.Scope.ALL);
        channels = new Channels(clock);
        events = new Events(clock, channels::changed);
        notices = new Notices(clock, domain);
        edits = new EventEdits(clock, events, new Conferences(clock, delay), notices);
        pages = new EventPages(clock, events);
        freeBusy = new FreeBusy(domain, events);
    }

    @Override
    public String name() {
        return "google-calendar";
    }

    @Override
    public void servedAt(URI served) {
        address = served.toString();
    }

    @Override
    public Map<String, String> account() {
        return Map.of(
                "keyFile", access.keyFile(address + "/token"), "scope", access.scopes(), "user", Domain.RECRUITER);
    }

    @Override
    public Optional<String> operation(TwinRequest request) {
        return CalendarMethod.of(request).map(called -> called.method().operation());
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        return request.path().equals("/token") ? access.token(request) : access.answer(() -> answerUser(request));
    }

    @Override
    public boolean worksUnasked() {
        return true;
    }

    @Override
    public void tick() {
        events.settle();
        channels.tick();
    }

    /** Gives somebody a calendar; nothing changes for whoever has one. */
    public void add(String user) {
        domain.add(user);
    }

    /**
     * The ids of the events that stand in somebody's calendar, in the order in which they were made.
     *
     * @throws IllegalArgumentException when they have none
     */
    public List<String> events(String user) {
        if (!domain.has(user)) {
            throw new IllegalArgumentException("no such user: " + user);
        }
        var calendar = Domain.key(user);
        return events.knownTo(calendar).stream()
                .filter(event -> !event.isCancelledFor(calendar))
                .map(Event::id)
                .toList();
    }

    /**
     * Lets somebody who is invited respond by hand.
     *
     * @param response {@code declined}, {@code tentative}, {@code accepted} or {@code needsAction}
     * @throws IllegalArgumentException when there is no such event, guest or response
     */
    public void respond(String eventId, String guest, String response) {
        byHand(() -> edits.respond(eventId, guest, response, ""));
    }

    /**
     * Lets somebody move an event by hand.
     *
     * @throws IllegalArgumentException when there is no such event, or no time between both moments
     */
    public void move(String eventId, Instant from, Instant until) {
        byHand(() -> edits.edit(eventId, draft -> draft.at(from, until)));
    }

    /** The mails that went to those who are invited, the oldest first. */
    public List<Notice> notices() {
        return notices.all();
    }

    /** Lets all sync tokens expire that were given until now. */
    public void forgetChanges() {
        events.forget();
    }

    /** Refuses so many of the next requests for a reason of quota, by 403 or 429. */
    public void refuse(int status, String reason, int times) {
        access.refuse(status, reason, times);
    }

    /** {@code users}, {@code responses}, {@code moves}, {@code notices}, {@code sync} and {@code quota}. */
    @Override
    public Optional<TwinAnswer> control(String rest, TwinRequest request) {
        var told = request.json();
        try {
            return switch (rest) {
                case "users" -> done(() -> add(told.path("user").asString("")));
                case "responses" ->
                    done(() -> respond(
                            told.path("eventId").asString(""),
                            told.path("guest").asString(""),
                            told.path("response").asString("")));
                case "moves" -> done(() -> move(told));
                case "notices" -> Optional.of(TwinAnswer.json(notices.shown()));
                case "sync" -> done(this::forgetChanges);
                case "quota" -> done(() -> access.refuse(told));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | DateTimeParseException nonsense) {
            return Optional.of(TwinAnswer.json(400, object("error", nonsense.getMessage())));
        }
    }

    private void move(JsonNode told) {
        move(
                told.path("eventId").asString(""),
                Instant.parse(told.path("start").asString("")),
                Instant.parse(told.path("end").asString("")));
    }

    private static Optional<TwinAnswer> done(Runnable work) {
        work.run();
        return Optional.of(TwinAnswer.empty(204));
    }

    private static void byHand(Runnable work) {
        try {
            work.run();
        } catch (GoogleError.Refused refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }

    private TwinAnswer answerUser(TwinRequest request) {
        var called = CalendarMethod.of(request).orElseThrow(Events::notFound);
        var user = access.grant(request, called.method().scopes()).user();
        if (!called.places().isEmpty() && !isOwn(called.calendar(), user)) {
            throw Events.notFound();
        }
        events.settle();
        return switch (called.method()) {
            case FREE_BUSY -> TwinAnswer.json(freeBusy.answer(request.json(), user));
            case STOP -> {
                channels.stop(user, request.json());
                yield TwinAnswer.empty(204);
            }
            case WATCH -> TwinAnswer.json(channels.open(user, request.json()));
            case LIST -> TwinAnswer.json(pages.list(request, user));
            case INSERT -> shown(edits.insert(request, user), user);
            case GET -> get(request, called.event(), user);
            case PATCH -> shown(edits.patch(request, user, called.event()), user);
            case UPDATE -> shown(edits.replace(request, user, called.event()), user);
            case DELETE -> {
                edits.delete(request, user, called.event());
                yield TwinAnswer.empty(204);
            }
        };
    }

    private static boolean isOwn(String calendar, String user) {
        return calendar.equals("primary") || Domain.key(calendar).equals(user);
    }

    private TwinAnswer get(TwinRequest request, String id, String user) {
        var event = events.find(id).filter(known -> known.isKnownTo(user)).orElseThrow(Events::notFound);
        return request.field("If-None-Match").filter(event.etag()::equals).isPresent()
                ? TwinAnswer.empty(304).with("ETag", event.etag())
                : shown(event, user);
    }

    private TwinAnswer shown(Event event, String user) {
        return TwinAnswer.json(EventView.of(event, user, clock.instant())).with("ETag", event.etag());
    }
}
