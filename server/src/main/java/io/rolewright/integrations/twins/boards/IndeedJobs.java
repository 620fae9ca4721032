package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Jobs at Indeed, one for each posting id and source name. */
final class IndeedJobs {
    private static final Set<String> SOURCE_TYPES = Set.of("Employer", "Job Board", "Staffing Agency");
    private static final int MOST_BYTES = 65_000;
    private static final Duration REACTIVATION = Duration.ofDays(30);
    private static final Instant FAR_AWAY = Instant.parse("9999-12-31T00:00:00Z");

    private final Clock clock;
    private final Map<Key, Job> jobs = new LinkedHashMap<>();
    private final Map<String, Integer> created = new LinkedHashMap<>();
    private int made;

    private record Key(String jobPostingId, String sourceName) {}

    private record Job(
            String sourcedPostingId,
            String title,
            Instant since,
            @Nullable Instant expired) {
        String employerJobId() {
            return "employer-" + sourcedPostingId;
        }

        Map<String, @Nullable Object> shown() {
            return object(
                    "id", employerJobId(), "title", title, "lifecycleStatus", expired == null ? "ACTIVE" : "EXPIRED");
        }
    }

    IndeedJobs(Clock clock) {
        this.clock = clock;
    }

    /** Why a job is refused; empty when it is not. */
    static String refusal(Input posting) {
        var body = posting.child("body");
        var source = posting.child("metadata").child("jobSource");
        if (body.text("title").isBlank() || body.text("description").isBlank()) {
            return "title and description are required";
        }
        if (body.text("description").getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return "description has more than 65,000 bytes";
        }
        if (body.child("location").text("country").length() != 2) {
            return "location.country is not a code of two letters";
        }
        if (!SOURCE_TYPES.contains(source.text("sourceType"))) {
            return "jobSource.sourceType is unknown";
        }
        if (source.text("companyName").isBlank() || source.text("sourceName").isBlank()) {
            return "jobSource.companyName and sourceName are required";
        }
        if (posting.child("metadata").text("jobPostingId").isBlank()) {
            return "jobPostingId is required";
        }
        var salary = body.child("salary");
        return salary.has("minimumMinor")
                        && salary.has("maximumMinor")
                        && salary.number("maximumMinor") < salary.number("minimumMinor")
                ? "salary.maximumMinor is less than minimumMinor"
                : "";
    }

    /** Puts a job in, or in the place of the one of its key; one that expired lately comes back under its old id. */
    synchronized Map<String, @Nullable Object> upsert(Input posting) {
        var metadata = posting.child("metadata");
        var key = new Key(
                metadata.text("jobPostingId"), metadata.child("jobSource").text("sourceName"));
        var old = jobs.get(key);
        var isKnown = old != null
                && (old.expired() == null
                        || clock.instant().isBefore(old.expired().plus(REACTIVATION)));
        var job = isKnown && old != null
                ? new Job(old.sourcedPostingId(), posting.child("body").text("title"), old.since(), null)
                : created(key, posting.child("body").text("title"));
        jobs.put(key, job);
        return object("sourcedPostingId", job.sourcedPostingId(), "employerJobId", job.employerJobId());
    }

    private Job created(Key key, String title) {
        created.merge(key.jobPostingId(), 1, Integer::sum);
        return new Job("sourced-" + ++made, title, clock.instant(), null);
    }

    /** Takes a job down; answers the key of the work, none for a job that is not known. */
    synchronized Optional<String> expire(String sourcedPostingId) {
        var found = jobs.entrySet().stream()
                .filter(entry -> entry.getValue().sourcedPostingId().equals(sourcedPostingId))
                .findFirst();
        found.ifPresent(entry -> {
            var job = entry.getValue();
            entry.setValue(new Job(job.sourcedPostingId(), job.title(), job.since(), clock.instant()));
        });
        return found.map(entry -> "tracking-" + sourcedPostingId);
    }

    synchronized Optional<Map<String, @Nullable Object>> employerJob(String id) {
        return jobs.values().stream()
                .filter(job -> job.employerJobId().equals(id))
                .map(Job::shown)
                .findFirst();
    }

    synchronized BoardState state() {
        var live = jobs.entrySet().stream()
                .filter(entry -> entry.getValue().expired() == null)
                .map(entry -> new BoardState.LiveAdvert(
                        entry.getValue().sourcedPostingId(),
                        entry.getKey().jobPostingId(),
                        entry.getValue().title(),
                        entry.getValue().since(),
                        FAR_AWAY))
                .toList();
        return new BoardState(live, Map.copyOf(created), List.of());
    }
}
