package io.rolewright.jobs;

import io.rolewright.shared.SourceId;
import io.rolewright.shared.UserId;
import io.rolewright.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where jobs come from by themselves.
 *
 * @param id names it
 * @param name what recruiters call it
 * @param kind in what way it offers its jobs
 * @param address a web address, or a board's name, as its kind says
 * @param ownerId the recruiter who looks after it, and after the jobs that it brings
 * @param schedule when it is harvested; absent when only on demand
 * @param zone the time zone of the schedule
 * @param paused whether the schedule rests
 * @param permission why we may read what the site does not offer to robots; absent when {@code robots.txt} binds
 * @param drifted the fields that its jobs suddenly do not say any more: the site, or our reading of it, has changed
 * @param version rises with every change; to be sent as {@code If-Match} with the next one
 * @param addedAt when it became known
 */
public record JobSource(
        SourceId id,
        String name,
        SourceKind kind,
        String address,
        UserId ownerId,
        @Nullable String schedule,
        String zone,
        boolean paused,
        @Nullable SourcePermission permission,
        List<String> drifted,
        int version,
        Instant addedAt)
        implements Versioned {
    public JobSource {
        drifted = List.copyOf(drifted);
    }
}
