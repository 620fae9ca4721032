package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The mails that Google sends to those who are invited, where the client wants it to. They are noted and go nowhere. */
final class Notices {
    private final Clock clock;
    private final Domain domain;
    private final List<CalendarTwin.Notice> sent = new ArrayList<>();

    Notices(Clock clock, Domain domain) {
        this.clock = clock;
        this.domain = domain;
    }

    /**
     * Notes who is told of a change.
     *
     * @param before absent where the event is new
     */
    synchronized void send(TwinRequest request, @Nullable Event before, Event after) {
        var wanted = wanted(request);
        for (var attendee : after.draft().attendees()) {
            var isNew = before == null || before.attendee(attendee.email()).isEmpty();
            var kind = after.draft().isCancelled() ? "cancellation" : isNew ? "invitation" : "update";
            note(after, attendee, kind, wanted);
        }
        if (before != null) {
            before.draft().attendees().stream()
                    .filter(attendee -> after.attendee(attendee.email()).isEmpty())
                    .forEach(attendee -> note(after, attendee, "cancellation", wanted));
        }
    }

    synchronized List<CalendarTwin.Notice> all() {
        return List.copyOf(sent);
    }

    synchronized List<Map<String, @Nullable Object>> shown() {
        return sent.stream()
                .map(notice -> object(
                        "eventId", notice.eventId(),
                        "to", notice.to(),
                        "kind", notice.kind(),
                        "at", notice.at().toString()))
                .toList();
    }

    private void note(Event event, Attendee attendee, String kind, Predicate<String> wanted) {
        if (!event.isOf(attendee.email()) && wanted.test(attendee.email())) {
            sent.add(new CalendarTwin.Notice(event.id(), attendee.email(), kind, clock.instant()));
        }
    }

    private Predicate<String> wanted(TwinRequest request) {
        return switch (request.parameter("sendUpdates").orElse("none")) {
            case "all" -> email -> true;
            case "externalOnly" -> email -> !domain.has(email);
            default -> email -> false;
        };
    }
}
