package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.google.GoogleError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who wants to be told of changes to which mailbox; a watch ends after a week, and another one takes its place. */
final class MailWatches {
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Pattern TOPIC = Pattern.compile("projects/[^/]+/topics/[^/]+");

    private final Clock clock;
    private final MailPushes pushes;
    private final Map<String, Watch> watches = new ConcurrentHashMap<>();

    private record Watch(List<String> labels, boolean isOfOthers, Instant expires) {
        /** Whether a change is one to tell of; without labels every one is. */
        boolean wants(MailChange change) {
            return labels.isEmpty() || labels.stream().anyMatch(change::concerns) != isOfOthers;
        }
    }

    MailWatches(Clock clock, MailPushes pushes) {
        this.clock = clock;
        this.pushes = pushes;
    }

    /** Begins a watch, or renews it. That it began is pushed as well. */
    Map<String, @Nullable Object> watch(Mailbox mailbox, JsonNode told) {
        checkTopic(told.path("topicName").asString(""));
        var labels = told.path("labelIds")
                .valueStream()
                .map(label -> label.asString(""))
                .toList();
        var isOfOthers = told.path("labelFilterBehavior").asString("INCLUDE").equalsIgnoreCase("EXCLUDE");
        var watch = new Watch(labels, isOfOthers, clock.instant().plus(LONGEST));
        watches.put(mailbox.address(), watch);
        pushes.publish(mailbox.address(), mailbox.historyId());
        return object(
                "historyId", String.valueOf(mailbox.historyId()),
                "expiration", String.valueOf(watch.expires().toEpochMilli()));
    }

    void stop(Mailbox mailbox) {
        watches.remove(mailbox.address());
    }

    /** Pushes a change to a mailbox that is watched for such. */
    void changed(Mailbox mailbox, MailChange change) {
        var watch = watches.get(mailbox.address());
        if (watch != null && clock.instant().isBefore(watch.expires()) && watch.wants(change)) {
            pushes.publish(mailbox.address(), change.id());
        }
    }

    private static void checkTopic(String name) {
        if (!TOPIC.matcher(name).matches()) {
            throw GoogleError.invalid("invalidArgument", "Invalid topicName does not match projects/*/topics/*")
                    .thrown();
        }
        if (!name.equals(MailPushes.TOPIC)) {
            throw GoogleError.notFound("Error sending test message to Cloud PubSub " + name
                            + " : Resource not found (resource=" + name.substring(name.lastIndexOf('/') + 1) + ").")
                    .thrown();
        }
    }
}
