package io.rolewright.jobs.internal;

import io.rolewright.jobs.Closure;
import io.rolewright.jobs.ClosuresInternal;
import io.rolewright.jobs.Job;
import io.rolewright.shared.JobId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ClosuresInternal}. */
@RestController
class ClosuresController implements ClosuresInternal {
    private final JobClosing closing;

    ClosuresController(JobClosing closing) {
        this.closing = closing;
    }

    @Override
    public Job close(JobId id, Closure closure) {
        return closing.keepClosed(id, closure);
    }
}
