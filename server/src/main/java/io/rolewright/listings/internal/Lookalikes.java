package io.rolewright.listings.internal;

import io.rolewright.jobs.JobSightings.Sighting;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.shared.JobId;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what stands on a board already: the same job, or one that is known to be the same. */
@Component
class Lookalikes {
    /** Hosts end so, where a board shows adverts to people. */
    private static final Map<String, List<String>> HOSTS = Map.of(
            "seek", List.of("seek.com.au", "seek.co.nz", "seek.com"),
            "linkedin", List.of("linkedin.com"),
            "indeed", List.of("indeed.com"));

    private final JobsInternal jobs;
    private final Listings listings;

    Lookalikes(JobsInternal jobs, Listings listings) {
        this.jobs = jobs;
        this.listings = listings;
    }

    /** Where a job is known to stand. */
    List<Sighting> sightings(JobId job) {
        return jobs.sightings(job).sightings();
    }

    Optional<Objection> find(JobId job, String board, List<Sighting> sightings) {
        return ours(job, board, sightings).or(() -> found(board, sightings));
    }

    private Optional<Objection> ours(JobId job, String board, List<Sighting> sightings) {
        var same = sightings.stream().map(Sighting::job).distinct().toList();
        return listings.active(same).stream()
                .filter(row -> row.board().equals(board))
                .findFirst()
                .map(row -> new Objection(
                        row.job().equals(job) ? "listings.same-job" : "listings.near-duplicate", row.id(), null));
    }

    private static Optional<Objection> found(String board, List<Sighting> sightings) {
        return sightings.stream()
                .filter(sighting -> sighting.state() == JobState.OPEN)
                .flatMap(sighting -> Optional.ofNullable(sighting.url()).stream())
                .filter(url -> stands(url, board))
                .findFirst()
                .map(url -> new Objection("listings.found-on-board", null, url));
    }

    private static boolean stands(String url, String board) {
        try {
            var host = Optional.ofNullable(URI.create(url).getHost()).orElse("").toLowerCase(Locale.ROOT);
            return HOSTS.getOrDefault(board, List.of()).stream()
                    .anyMatch(end -> host.equals(end) || host.endsWith("." + end));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
