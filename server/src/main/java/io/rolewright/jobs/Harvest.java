package io.rolewright.jobs;

import io.rolewright.shared.Refusal;
import io.rolewright.shared.SourceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one source gave in one run.
 *
 * @param sourceId the source
 * @param name what recruiters call it
 * @param state how far it has come
 * @param found jobs that the source listed
 * @param added jobs that were not known
 * @param changed jobs that the source tells otherwise than before
 * @param unchanged jobs that it tells as before
 * @param returned jobs that had gone and are there again
 * @param gone jobs that it has not listed twice in a row, in whole lists; they are closed
 * @param duplicates of those that were added or changed, the ones that were found elsewhere already
 * @param refused what was listed and gave no job; {@code GET /jobs/runs/{id}/refusals} says why
 * @param refusal why it ended early, when it did; nothing counts as absent then
 * @param startedAt when work on it began
 * @param finishedAt when it ended
 */
public record Harvest(
        SourceId sourceId,
        String name,
        State state,
        int found,
        int added,
        int changed,
        int unchanged,
        int returned,
        int gone,
        int duplicates,
        int refused,
        @Nullable Refusal refusal,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** How far one source has come. */
    public enum State {
        WAITING,
        RUNNING,
        /** The source was listed to its end. */
        DONE,
        /** It broke off; what it gave until then is kept, and nothing else of it was touched. */
        FAILED
    }
}
