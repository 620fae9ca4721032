package io.rolewright.analytics;

import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a report are about; what is absent narrows nothing.
 *
 * @param client only what is about this client company
 * @param recruiter only what this recruiter looks after, or brought about
 * @param source only people who came this way
 * @param board only people who saw the advert there
 * @param job only this job
 */
public record ReportFilters(
        @Nullable ClientId client,
        @Nullable UserId recruiter,
        @Nullable ApplicationSource source,

        @Nullable @Size(min = 1, max = 40) String board,

        @Nullable JobId job) {
    /** Everything. */
    public static final ReportFilters NONE = new ReportFilters(null, null, null, null, null);
}
