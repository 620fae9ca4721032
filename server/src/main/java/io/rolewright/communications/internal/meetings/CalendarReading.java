package io.rolewright.communications.internal.meetings;

import io.rolewright.shared.Person;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/**
 * Asks calendars what changed in them, and has the meetings looked after whose events did. Where Google does not know any more
 * what changed, all of the calendar's meetings are looked after.
 */
@Component
class CalendarReading {
    private static final Logger log = LoggerFactory.getLogger(CalendarReading.class);
    /** A calendar that ends nowhere is none. */
    private static final int MOST_PAGES = 100;

    private final Calendars calendars;
    private final Errands errands;
    private final Addresses addresses;
    private final GoogleCalendar google;
    private final PushChannels channels;
    private final TransactionOperations transactions;
    private final Clock clock;

    CalendarReading(
            Calendars calendars,
            Errands errands,
            Addresses addresses,
            GoogleCalendar google,
            PushChannels channels,
            TransactionOperations transactions,
            Clock clock) {
        this.calendars = calendars;
        this.errands = errands;
        this.addresses = addresses;
        this.google = google;
        this.channels = channels;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What was read.
     *
     * @param events those that changed
     * @param token where the next changes begin
     */
    private record Read(List<JsonNode> events, String token) {}

    /** Reads all that are due. */
    void read() {
        for (var next = take(); next.isPresent(); next = take()) {
            read(next.get());
        }
    }

    private Optional<Calendars.Kept> take() {
        return calendars.take(clock.instant());
    }

    private void read(Calendars.Kept calendar) {
        try {
            var address = addresses
                    .of(Person.of(calendar.organizer()))
                    .orElseThrow(() -> new NoCalendarException("no address"))
                    .address();
            channels.keep(calendar.organizer(), address);
            var token = calendar.token();
            var changed = token == null ? Optional.<Read>empty() : pages(address, token);
            if (changed.isPresent()) {
                note(calendar, changed.get(), false);
            } else {
                note(calendar, pages(address, null).orElseThrow(() -> ended("no beginning")), true);
            }
        } catch (NoCalendarException | RuntimeException failure) {
            log.warn(
                    "the calendar of {} was not read: {}",
                    calendar.organizer(),
                    failure.getClass().getName());
            log.debug("the failure", failure);
            calendars.failed(calendar);
        }
    }

    /** Empty where Google does not know the token any more. */
    private Optional<Read> pages(String address, @Nullable String token) throws NoCalendarException {
        var events = new ArrayList<JsonNode>();
        String page = null;
        for (var number = 0; number < MOST_PAGES; number++) {
            var read = google.changes(address, token, page, clock.instant());
            if (read.isEmpty()) {
                return Optional.empty();
            }
            read.get().path("items").forEach(events::add);
            page = read.get().path("nextPageToken").asString("");
            if (page.isEmpty()) {
                return Optional.of(
                        new Read(events, read.get().path("nextSyncToken").asString("")));
            }
        }
        throw ended("no end");
    }

    private static CalendarAwayException ended(String why) {
        return new CalendarAwayException(why, null);
    }

    private void note(Calendars.Kept calendar, Read read, boolean isWhole) {
        var now = clock.instant();
        transactions.executeWithoutResult(status -> {
            if (!calendars.read(calendar, read.token())) {
                return;
            }
            if (isWhole) {
                errands.changed(calendar.organizer(), now);
            }
            read.events()
                    .forEach(event -> EventId.meeting(event.path("id").asString(""))
                            .ifPresent(meeting ->
                                    errands.changed(meeting, event.path("etag").asString(""), now)));
        });
    }
}
