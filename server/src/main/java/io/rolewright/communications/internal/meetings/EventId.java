package io.rolewright.communications.internal.meetings;

import io.rolewright.shared.MeetingId;
import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The identifier of a meeting's event at Google: that of the meeting, in the digits that Google allows (RFC 4648, base32hex). So
 * an event that is written once more after its answer was lost is known there already.
 */
final class EventId {
    private static final int RADIX = 32;
    private static final int DIGITS = 26;
    private static final Pattern FORM = Pattern.compile("[0-7][0-9a-v]{" + (DIGITS - 1) + "}");

    private EventId() {}

    static String of(MeetingId meeting) {
        var digits = new BigInteger(meeting.value().toString().replace("-", ""), 16).toString(RADIX);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** The meeting of an event; empty where it is no event of ours. */
    static Optional<MeetingId> meeting(String event) {
        if (!FORM.matcher(event).matches()) {
            return Optional.empty();
        }
        var number = new BigInteger(event, RADIX);
        return Optional.of(new MeetingId(new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue())));
    }
}
