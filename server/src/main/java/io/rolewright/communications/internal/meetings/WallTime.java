package io.rolewright.communications.internal.meetings;

import io.rolewright.shared.ContractException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What clocks show somewhere, and the moment at which they do. */
final class WallTime {
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private WallTime() {}

    /** Whether a moment is one of the years 1 to 9999, which the database and most programs know. */
    static boolean isKnown(Instant moment) {
        return !moment.isBefore(FIRST) && moment.isBefore(END);
    }

    /** Whether it is a name of the IANA database. */
    static boolean isZone(String name) {
        return ZONES.contains(name);
    }

    /** @throws ContractException {@code communications.zone-unknown} (422) for what is no name of the IANA database */
    static ZoneId zone(String name) {
        if (!isZone(name)) {
            throw ContractException.invalid("communications.zone-unknown");
        }
        return ZoneId.of(name);
    }

    /**
     * The moment at which clocks show a time. Where they show it twice, since they were put back, the first is meant.
     *
     * @throws ContractException {@code communications.time-missing} (422) when they skip it
     */
    static Instant moment(LocalDateTime shown, ZoneId zone) {
        return moment(shown, zone, null);
    }

    /**
     * The moment at which clocks show a time.
     *
     * @param offset which of two moments is meant where clocks show it twice; absent, or an offset of neither: the first
     * @throws ContractException {@code communications.time-missing} (422) when they skip it
     */
    static Instant moment(LocalDateTime shown, ZoneId zone, @Nullable ZoneOffset offset) {
        var rules = zone.getRules();
        if (rules.getValidOffsets(shown).isEmpty()) {
            throw ContractException.invalid(
                    "communications.time-missing", rules.getTransition(shown).getDateTimeAfter());
        }
        return ZonedDateTime.ofLocal(shown, zone, offset).toInstant();
    }

    /** What clocks show at a moment, to the minute. */
    static LocalDateTime shown(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES);
    }
}
