package io.rolewright.analytics.internal;

import io.rolewright.analytics.Period;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.ContractException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Periods as they are asked for. */
@Component
public class Periods {
    /** Ten years. */
    private static final int LONGEST = 3_653;

    private static final int USUAL = 30;

    private final Clock clock;
    private final ZoneId zone;

    Periods(Clock clock, Agency agency) {
        this.clock = clock;
        this.zone = agency.zone();
    }

    /** The day that it is for the agency. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /**
     * The days that are meant: until today where no last one is named, 30 where no first one is.
     *
     * @throws ContractException {@code analytics.period-crossed} (422), {@code analytics.period-too-long} (422)
     */
    public Period of(@Nullable LocalDate from, @Nullable LocalDate until) {
        var last = until == null ? today() : until;
        var first = from == null ? usual(last) : from;
        if (first.isAfter(last)) {
            throw ContractException.invalid("analytics.period-crossed", first, last);
        }
        var period = new Period(first, last);
        if (period.days() > LONGEST) {
            throw ContractException.invalid("analytics.period-too-long", period.days(), LONGEST);
        }
        return period;
    }

    private static LocalDate usual(LocalDate last) {
        var first = last.minusDays(USUAL - 1);
        return first.isBefore(Calendar.FIRST) ? Calendar.FIRST : first;
    }
}
