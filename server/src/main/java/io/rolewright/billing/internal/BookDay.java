package io.rolewright.billing.internal;

import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.ContractException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** The days of the books: those of the agency's zone. */
@Component
public class BookDay {
    /** The first day that they can hold. */
    public static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    /** The last day that they can hold. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Clock clock;
    private final ZoneId zone;

    BookDay(Clock clock, Agency agency) {
        this.clock = clock;
        this.zone = agency.zone();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The day of something that happened elsewhere, by a clock that may be ahead of ours. */
    public LocalDate of(Instant at) {
        var day = LocalDate.ofInstant(at, zone);
        var today = today();
        return day.isAfter(today) ? today : day;
    }

    /**
     * A day on which something has happened.
     *
     * @throws ContractException {@code billing.day-unknown} (422) when it is before 1970 or after 9999, {@code
     *     billing.day-ahead} (422) when it has not come
     */
    public LocalDate past(LocalDate day) {
        if (known(day).isAfter(today())) {
            throw ContractException.invalid("billing.day-ahead", day);
        }
        return day;
    }

    /**
     * A day up to which something is to hold.
     *
     * @throws ContractException {@code billing.day-unknown} (422) when it is before 1970 or after 9999, {@code billing.day-over}
     *     (422) when it has passed
     */
    public LocalDate coming(LocalDate day) {
        if (known(day).isBefore(today())) {
            throw ContractException.invalid("billing.day-over", day);
        }
        return day;
    }

    /** The day on which something counts: the one that was named, if all that it needs was there by then; else the first on which it was. */
    public static LocalDate latest(LocalDate... days) {
        return Arrays.stream(days).max(Comparator.naturalOrder()).orElseThrow();
    }

    /**
     * A day that the books can hold.
     *
     * @throws ContractException {@code billing.day-unknown} (422) when it is before 1970 or after 9999
     */
    public static LocalDate known(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw ContractException.invalid("billing.day-unknown", day);
        }
        return day;
    }
}
