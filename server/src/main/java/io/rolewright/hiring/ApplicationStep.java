package io.rolewright.hiring;

import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.shared.Personal;
import io.rolewright.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stage of somebody's way to a job.
 *
 * @param stage which
 * @param from since when they were there
 * @param to until when; absent of the stage where they are
 * @param days on how many midnights of the agency they were there, until now of the stage where they are
 * @param movedBy who moved them there; absent when it came of itself
 * @param reason why they do not go on; absent when they do
 * @param note what who moved them wrote about it
 */
public record ApplicationStep(
        ApplicationStage stage,
        Instant from,
        @Nullable Instant to,
        long days,
        @Nullable UserId movedBy,
        @Nullable StageReason reason,
        @Nullable @Personal String note) {
    /** Without the note, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "ApplicationStep " + stage;
    }
}
