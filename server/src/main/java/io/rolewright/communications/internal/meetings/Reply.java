package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Attendance.Answer;
import io.rolewright.shared.MeetingId;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's calendar says to an invitation: an answer ({@code REPLY}), or that another time would be better ({@code COUNTER}).
 *
 * @param sequence of the invitation that it answers
 * @param stamp when it was written
 * @param from whose answer it is, as an address in lower case
 * @param answer whether they come; absent when they propose another time and say nothing of this one
 * @param proposed that time; absent when they propose none
 */
record Reply(
        MeetingId meeting,
        int sequence,
        Instant stamp,
        String from,
        @Nullable Answer answer,
        @Nullable Span proposed) {
    /** Longer ones are none: a reply has a dozen lines. */
    private static final int LONGEST = 100_000;

    /** Parts within parts would exhaust a parser that goes down into each. */
    private static final int MOST_PARTS = 40;

    private static final Pattern PART = Pattern.compile("BEGIN:", Pattern.CASE_INSENSITIVE);
    private static final String MAILTO = "mailto:";

    /** Reads a reply; whatever else somebody sends is none. */
    static Optional<Reply> read(String text) {
        if (text.length() > LONGEST
                || PART.matcher(text).results().skip(MOST_PARTS).findAny().isPresent()) {
            return Optional.empty();
        }
        try {
            return reply(new CalendarBuilder().build(new StringReader(text)));
        } catch (IOException | ParserException | RuntimeException hostile) {
            // The parser tells of nonsense in whichever way the nonsense leads it to.
            return Optional.empty();
        }
    }

    private static Optional<Reply> reply(Calendar calendar) {
        var method = value(calendar.getProperty(Property.METHOD)).toUpperCase(Locale.ROOT);
        List<VEvent> events = calendar.getComponents("VEVENT");
        var isProposal = method.equals("COUNTER");
        if (events.size() != 1 || !(isProposal || method.equals("REPLY"))) {
            return Optional.empty();
        }
        var event = events.getFirst();
        List<Property> attendees = event.getProperties(Property.ATTENDEE);
        if (attendees.size() != 1) {
            return Optional.empty();
        }
        var who = attendees.getFirst();
        return Optional.of(new Reply(
                meeting(event),
                Integer.parseInt(event.getProperty(Property.SEQUENCE)
                        .map(Property::getValue)
                        .orElse("0")),
                event.getDateStamp().map(DtStamp::getDate).orElseThrow(),
                address(who),
                isProposal ? answer(who).orElse(null) : answer(who).orElseThrow(),
                isProposal ? proposed(event) : null));
    }

    private static String value(Optional<Property> property) {
        return property.map(Property::getValue).orElse("");
    }

    private static MeetingId meeting(VEvent event) {
        var uid = value(event.getProperty(Property.UID));
        var meeting = new MeetingId(UUID.fromString(uid.substring(0, Math.max(uid.indexOf('@'), 0))));
        if (!Invitation.uid(meeting).equals(uid)) {
            throw new IllegalArgumentException("another's event");
        }
        return meeting;
    }

    private static Optional<Answer> answer(Property attendee) {
        var said = attendee.getParameter(Parameter.PARTSTAT)
                .map(Parameter::getValue)
                .orElse("")
                .toUpperCase(Locale.ROOT);
        return switch (said) {
            case "ACCEPTED" -> Optional.of(Answer.ACCEPTED);
            case "DECLINED" -> Optional.of(Answer.DECLINED);
            case "TENTATIVE" -> Optional.of(Answer.TENTATIVE);
            default -> Optional.empty();
        };
    }

    /** What says no end ends with the day for the parser, which nobody has meant. */
    private static Span proposed(VEvent event) {
        if (event.getProperty(Property.DTEND).isEmpty()
                && event.getProperty(Property.DURATION).isEmpty()) {
            throw new IllegalArgumentException("no end");
        }
        var from = event.<DtStart<Temporal>>getProperty(Property.DTSTART)
                .map(DtStart::getDate)
                .map(Reply::moment);
        var until = event.<Temporal>getEndDate(true).map(DtEnd::getDate).map(Reply::moment);
        return new Span(from.orElseThrow(), until.orElseThrow());
    }

    /** A day, or what clocks show wherever one is, says no moment. */
    private static Instant moment(Temporal time) {
        var moment = switch (time) {
            case Instant instant -> instant;
            case OffsetDateTime shown -> shown.toInstant();
            case ZonedDateTime shown -> shown.toInstant();
            default -> throw new IllegalArgumentException("no moment");
        };
        if (!WallTime.isKnown(moment)) {
            throw new IllegalArgumentException("no time of ours");
        }
        return moment;
    }

    private static String address(Property attendee) {
        var uri = URI.create(attendee.getValue()).toString();
        if (!uri.regionMatches(true, 0, MAILTO, 0, MAILTO.length())) {
            throw new IllegalArgumentException("no address");
        }
        return URLDecoder.decode(uri.substring(MAILTO.length()).replace("+", "%2B"), StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
    }

    /** Whether it is the answer of somebody whom we invited. */
    boolean isFrom(Invited one) {
        return one.address().strip().toLowerCase(Locale.ROOT).equals(from);
    }
}
