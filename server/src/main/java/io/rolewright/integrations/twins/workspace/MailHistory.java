package io.rolewright.integrations.twins.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** What happened in a mailbox, the oldest first, of the last week. */
final class MailHistory {
    private static final Duration KEPT = Duration.ofDays(7);

    private final ArrayDeque<MailChange> changes = new ArrayDeque<>();
    private final long first;
    private long latest;
    private long forgotten;

    /** @param first the id of the mailbox when it is new */
    MailHistory(long first) {
        this.first = first;
        this.latest = first;
    }

    void add(MailChange change) {
        changes.add(change);
        latest = change.id();
    }

    /** The id of the latest change. */
    long latest() {
        return latest;
    }

    /** What happened after a change; empty where that was too long ago, or never was. */
    Optional<List<MailChange>> after(long id, Instant now) {
        while (!changes.isEmpty() && changes.peekFirst().at().isBefore(now.minus(KEPT))) {
            forgotten = changes.removeFirst().id();
        }
        return id < Math.max(first, forgotten) || id > latest
                ? Optional.empty()
                : Optional.of(
                        changes.stream().filter(change -> change.id() > id).toList());
    }

    /** Forgets everything until now, as Gmail may do at any time. */
    void forget() {
        changes.clear();
        // Whoever knows the latest change has missed nothing.
        forgotten = latest;
    }
}
