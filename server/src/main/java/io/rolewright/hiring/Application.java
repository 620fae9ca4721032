package io.rolewright.hiring;

import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import io.rolewright.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's way to a job.
 *
 * @param id names it
 * @param candidateId who
 * @param jobId to which job
 * @param ownerId who looks after it
 * @param source how they came to be up for it
 * @param stage how far they are
 * @param closedFrom where they were when it came to nothing, to which it may be opened again; absent when it did not
 * @param reason why they do not go on; absent when they do
 * @param history the stages in their order, the last of them where they are
 * @param calls what came of calls that scripts led about it, the first first
 * @param version rises with every stage; to be sent as {@code If-Match} with the next one
 * @param madeAt when they came to be up for it
 */
public record Application(
        ApplicationId id,
        CandidateId candidateId,
        JobId jobId,
        UserId ownerId,
        ApplicationSource source,
        ApplicationStage stage,
        @Nullable ApplicationStage closedFrom,
        @Nullable StageReason reason,
        List<ApplicationStep> history,
        List<ApplicationCall> calls,
        int version,
        Instant madeAt)
        implements Versioned {
    public Application {
        history = List.copyOf(history);
        calls = List.copyOf(calls);
    }
}
