package io.rolewright.jobs;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes different about a source; what is absent stays. Kind and address stay: another address is another source.
 *
 * @param name what recruiters call it
 * @param schedule when to harvest it, as cron with seconds; empty for only on demand
 * @param zone the time zone of the schedule
 * @param paused whether the schedule rests
 * @param permission why we may read what the site does not offer to robots; empty when that has ended
 */
public record SourceChange(
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Size(max = 100) String schedule,
        @Nullable @Size(max = 60) String zone,
        @Nullable Boolean paused,
        @Nullable @Size(max = 1000) String permission) {}
