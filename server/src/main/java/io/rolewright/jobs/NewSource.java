package io.rolewright.jobs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A source to be added.
 *
 * @param name what recruiters call it; at most 200 characters
 * @param kind in what way it offers its jobs
 * @param address a web address, or a board's name, as its kind says
 * @param schedule when to harvest it, as cron with seconds: {@code 0 30 6 * * MON-FRI}; absent for only on demand
 * @param zone the time zone of the schedule, for example {@code Australia/Sydney}; UTC when absent
 * @param permission why we may read what the site does not offer to robots: who agreed to what, and where that is written
 */
public record NewSource(
        @NotBlank @Size(max = 200) String name,
        @NotNull SourceKind kind,
        @NotBlank @Size(max = 2000) String address,
        @Nullable @Size(max = 100) String schedule,
        @Nullable @Size(max = 60) String zone,
        @Nullable @Size(min = 10, max = 1000) String permission) {}
