package io.rolewright.jobs;

import io.rolewright.shared.JobId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job and all that are known to be the same one.
 *
 * @param sightings where it was found, itself among them
 */
public record JobSightings(List<Sighting> sightings) {
    public JobSightings {
        sightings = List.copyOf(sightings);
    }

    /**
     * The job as it was found in one place.
     *
     * @param job what it is called here
     * @param state whether people are still sought there
     * @param url where it stands, as far as that is known
     */
    public record Sighting(
            JobId job, JobState state, @Nullable String url) {}
}
