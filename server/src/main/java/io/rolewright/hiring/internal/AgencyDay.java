package io.rolewright.hiring.internal;

import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.ContractException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The day that it is for the agency. */
@Component
class AgencyDay {
    private static final int LAST_YEAR = 9999;

    private final Agency agency;
    private final Clock clock;

    AgencyDay(Agency agency, Clock clock) {
        this.agency = agency;
        this.clock = clock;
    }

    /**
     * Lets through what the database and most programs know as a day: those of the years 1 to 9999.
     *
     * @throws ContractException {@code hiring.day-unknown} (422)
     */
    static LocalDate known(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw ContractException.invalid("hiring.day-unknown");
        }
        return day;
    }

    LocalDate today() {
        return on(clock.instant());
    }

    /** The day of a time. */
    LocalDate on(Instant time) {
        return LocalDate.ofInstant(time, agency.zone());
    }

    /** How many midnights lie between two times. */
    long between(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(on(from), on(to));
    }

    /** The last day of something; absent once it is over. */
    @Nullable
    LocalDate ahead(@Nullable LocalDate last) {
        return last == null || last.isBefore(today()) ? null : last;
    }
}
