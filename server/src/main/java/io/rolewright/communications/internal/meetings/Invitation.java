package io.rolewright.communications.internal.meetings;

import io.rolewright.shared.MeetingId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a meeting, or word that it is off, as calendars understand it (RFC 5545, RFC 5546). Times stand in UTC, so
 * that it needs no description of time zones.
 *
 * @param sequence how often the meeting was moved or cancelled
 * @param isCancelled whether it is off
 * @param stamp when this was written; the latest of one sequence counts
 */
record Invitation(
        MeetingId meeting,
        int sequence,
        boolean isCancelled,
        Span span,
        Words words,
        Invited organizer,
        List<Invited> attendees,
        Instant stamp) {
    private static final String PRODUCT = "-//Rolewright//Meetings//EN";
    private static final String AT = "@rolewright";

    Invitation {
        attendees = List.copyOf(attendees);
        stamp = stamp.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The identifier of a meeting in all calendars. */
    static String uid(MeetingId meeting) {
        return meeting.text() + AT;
    }

    /** Its media type, which names the method, as mail wants it (RFC 6047). */
    String type() {
        return "text/calendar;charset=UTF-8;method=" + (isCancelled ? "CANCEL" : "REQUEST");
    }

    /** Its lines, folded and ended as the standard wants it. */
    String text() {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(isCancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(event());
        try {
            var lines = new StringWriter();
            new CalendarOutputter().output(calendar, lines);
            return Folding.of(lines.toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private VEvent event() {
        var event = new VEvent(false);
        event.add(new Uid(uid(meeting)));
        event.add(new Sequence(sequence));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(span.from()));
        event.add(new DtEnd<>(span.until()));
        event.add(new Summary(clean(words.subject())));
        addIfThere(event, words.text() == null ? null : new Description(clean(words.text())));
        addIfThere(event, words.place() == null ? null : new Location(clean(words.place())));
        event.add(named(new Organizer(mailto(organizer)), organizer));
        attendees.forEach(one -> event.add(attendee(one)));
        event.add(new Status(isCancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return event;
    }

    private static void addIfThere(VEvent event, @Nullable Property property) {
        if (property != null) {
            event.add(property);
        }
    }

    private Property attendee(Invited one) {
        var attendee = named(new Attendee(mailto(one)), one);
        attendee.add(Role.REQ_PARTICIPANT);
        if (!isCancelled) {
            attendee.add(PartStat.NEEDS_ACTION);
            attendee.add(Rsvp.TRUE);
        }
        return attendee;
    }

    private static Property named(Property property, Invited one) {
        if (one.name() != null) {
            property.add(new Cn(clean(one.name()).replace('"', '\'').replace('\n', ' ')));
        }
        return property;
    }

    private static URI mailto(Invited one) {
        var address = URLEncoder.encode(one.address(), StandardCharsets.UTF_8)
                .replace("%40", "@")
                .replace("%2B", "+");
        return URI.create("mailto:" + address);
    }

    /** Without characters that no line may have and space around it, which readers leave out, and with one way to end a line. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .replaceAll("[\\p{Cc}&&[^\n]]", "")
                .strip();
    }
}
