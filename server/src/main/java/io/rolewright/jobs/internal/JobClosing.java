package io.rolewright.jobs.internal;

import io.rolewright.events.jobs.CloseReason;
import io.rolewright.events.jobs.JobClosed;
import io.rolewright.jobs.Closure;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobState;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.JobId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Closes jobs that somebody says are over. */
@Component
class JobClosing {
    private final Jobs jobs;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    JobClosing(Jobs jobs, Once once, EventLog events, Clock clock) {
        this.jobs = jobs;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    Job close(JobId id, Closure closure) {
        return once.execute(() -> {
            if (!shut(find(id), closure)) {
                throw ContractException.conflict("jobs.closed", id.text());
            }
            return find(id);
        });
    }

    /** The same for who does not mind that somebody else was faster. */
    Job keepClosed(JobId id, Closure closure) {
        return once.execute(() -> {
            shut(find(id), closure);
            return find(id);
        });
    }

    /** Closes a job; false when it is closed already. */
    private boolean shut(Job job, Closure closure) {
        var reason = switch (closure.reason()) {
            case FILLED -> CloseReason.FILLED;
            case WITHDRAWN -> CloseReason.WITHDRAWN;
        };
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (job.state() == JobState.CLOSED
                || jobs.close(List.of(job.id()), reason, now).isEmpty()) {
            return false;
        }
        events.append(new JobClosed(job.id(), job.ownerId(), reason));
        return true;
    }

    private Job find(JobId id) {
        return jobs.find(id).orElseThrow(() -> ContractException.notFound("jobs.not-found", id.text()));
    }
}
