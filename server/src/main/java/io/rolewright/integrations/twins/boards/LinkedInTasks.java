package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tasks at LinkedIn and what they have done: one posting for each external id, however often it is created. */
final class LinkedInTasks {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration LIFETIME = Duration.ofDays(180);

    private final Clock clock;
    private final Duration delay;
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<String, BoardState.LiveAdvert> live = new LinkedHashMap<>();
    private final Map<String, String> postings = new LinkedHashMap<>();
    private final Map<String, Integer> created = new LinkedHashMap<>();

    /** Work that was accepted; {@code error} is why it failed. */
    record Task(
            String id,
            JsonNode element,
            Instant accepted,
            boolean isDoomed,
            String status,
            @Nullable String posting,
            @Nullable String error) {
        Map<String, @Nullable Object> shown() {
            var shown = object("id", id, "status", status);
            if (posting != null) {
                shown.put("jobPosting", posting);
            }
            if (error != null) {
                shown.put("errorMessage", error);
            }
            return shown;
        }

        private Task done(String newStatus, @Nullable String newPosting, @Nullable String newError) {
            return new Task(id, element, accepted, isDoomed, newStatus, newPosting, newError);
        }
    }

    LinkedInTasks(Clock clock, Duration delay) {
        this.clock = clock;
        this.delay = delay;
    }

    synchronized String accept(JsonNode element, boolean isDoomed) {
        var id = String.format("urn:li:simpleJobPostingTask:00000000-0000-4000-8000-%012d", tasks.size() + 1);
        tasks.put(id, new Task(id, element, clock.instant(), isDoomed, "IN_PROGRESS", null, null));
        return id;
    }

    synchronized Optional<Task> find(String id) {
        tick();
        return Optional.ofNullable(tasks.get(id))
                .filter(task -> clock.instant().isBefore(task.accepted().plus(KEPT)));
    }

    /** Does the tasks that are due, in the order in which they came, and takes down what has expired. */
    synchronized void tick() {
        var now = clock.instant();
        List.copyOf(tasks.values()).stream()
                .filter(task -> task.status().equals("IN_PROGRESS"))
                .filter(task -> !task.accepted().plus(delay).isAfter(now))
                .forEach(task -> tasks.put(task.id(), done(task)));
        live.values().removeIf(advert -> !advert.until().isAfter(now));
    }

    synchronized BoardState state() {
        tick();
        return new BoardState(List.copyOf(live.values()), Map.copyOf(created), List.of());
    }

    private Task done(Task task) {
        if (task.isDoomed()) {
            return task.done("FAILED", null, "The posting could not be processed");
        }
        var external = task.element().path("externalJobPostingId").asString();
        var isLive = live.containsKey(external);
        return switch (task.element().path("jobPostingOperationType").asString()) {
            case "CREATE" -> task.done("SUCCEEDED", isLive ? postings.get(external) : created(external, task), null);
            case "UPDATE", "RENEW" ->
                isLive
                        ? task.done("SUCCEEDED", shown(external, task), null)
                        : task.done("FAILED", null, "No active job posting for " + external);
            default -> {
                live.remove(external);
                yield postings.containsKey(external)
                        ? task.done("SUCCEEDED", postings.get(external), null)
                        : task.done("FAILED", null, "No job posting for " + external);
            }
        };
    }

    private String created(String external, Task task) {
        created.merge(external, 1, Integer::sum);
        postings.put(external, "urn:li:jobPosting:" + (300_000_000 + postings.size()));
        return shown(external, task);
    }

    private String shown(String external, Task task) {
        var posting = postings.getOrDefault(external, "");
        var listed = Instant.ofEpochMilli(task.element().path("listedAt").asLong());
        var until = task.element().has("expireAt")
                ? Instant.ofEpochMilli(task.element().path("expireAt").asLong())
                : listed.plus(LIFETIME);
        live.put(
                external,
                new BoardState.LiveAdvert(
                        posting, external, task.element().path("title").asString(), task.accepted(), until));
        return posting;
    }
}
