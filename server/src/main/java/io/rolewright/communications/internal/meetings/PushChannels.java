package io.rolewright.communications.internal.meetings;

import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.integrations.HooksInternal;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.Ids;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has Google tell us that a calendar changed. What it tells only wakes whoever reads the calendar; without it, for example where
 * our address cannot be reached from outside, the calendar is read a little later.
 */
@Component
class PushChannels {
    private static final Logger log = LoggerFactory.getLogger(PushChannels.class);
    private static final String HOOK = "/hooks/" + GoogleCalendar.PARTNER;
    /** The message that a channel begins with. */
    private static final String BEGINNING = "sync";
    /** A channel is followed by another one so long before it ends; after a refusal it is asked for again so much later. */
    private static final Duration BEFOREHAND = Duration.ofDays(1);

    private final Calendars calendars;
    private final GoogleCalendar google;
    private final HooksInternal hooks;
    private final Agency agency;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    PushChannels(
            Calendars calendars,
            GoogleCalendar google,
            HooksInternal hooks,
            Agency agency,
            JsonMapper json,
            Ids ids,
            Clock clock) {
        this.calendars = calendars;
        this.google = google;
        this.hooks = hooks;
        this.agency = agency;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens a channel of a calendar where there is none, or none for long. */
    void keep(UserId organizer, String address) throws NoCalendarException {
        var soon = clock.instant().plus(BEFOREHAND);
        if (calendars.hasChannel(organizer, soon)) {
            return;
        }
        var channel = ids.next().toString();
        var token = hooks.token(GoogleCalendar.PARTNER, channel);
        try {
            var until = google.watch(address, channel, token.text(), agency.site() + HOOK);
            calendars.keepChannel(organizer, channel, until.orElse(soon));
        } catch (CalendarAwayException refused) {
            log.info("Google does not tell of the calendar of {}: {}", organizer, refused.getMessage());
            calendars.keepChannel(organizer, channel, soon.plus(BEFOREHAND));
        }
    }

    /** The channel by which Google told of a change. */
    Optional<String> read(WebhookReceived fact) {
        if (!fact.partner().equals(GoogleCalendar.PARTNER) || fact.type().equals(BEGINNING)) {
            return Optional.empty();
        }
        var told = json.readTree(hooks.find(fact.hook()).body());
        return Optional.of(told.path("channel").asString(""));
    }

    /** Has the calendar of a channel read. */
    void wake(Optional<String> channel) {
        channel.ifPresent(calendars::wake);
    }
}
