package io.rolewright.hiring.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The day that it is for the agency. */
@Component
class AgencyDay {
    private final HiringSettings settings;
    private final Clock clock;

    AgencyDay(HiringSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /** The last day of something; absent once it is over. */
    @Nullable
    LocalDate ahead(@Nullable LocalDate last) {
        return last == null || last.isBefore(today()) ? null : last;
    }
}
