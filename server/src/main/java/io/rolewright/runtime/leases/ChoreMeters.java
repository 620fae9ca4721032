package io.rolewright.runtime.leases;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;

/** Times chores, the good and the bad. */
@Component
class ChoreMeters {
    private final MeterRegistry meters;

    ChoreMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Runs a chore's work. */
    void time(Chore chore, Runnable work) {
        var began = Timer.start(meters);
        var outcome = "failed";
        try {
            work.run();
            outcome = "done";
        } finally {
            began.stop(timer(chore, outcome));
        }
    }

    private Timer timer(Chore chore, String outcome) {
        return Timer.builder("rolewright.chore.runs")
                .description("How long the runs of a chore took in this process.")
                .tag("chore", chore.name())
                .tag("outcome", outcome)
                .register(meters);
    }
}
