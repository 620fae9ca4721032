package io.rolewright.hiring;

import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.shared.Personal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody comes to on their way to a job.
 *
 * @param stage {@code SCREENED}, {@code SHORTLISTED}, {@code REJECTED} or {@code WITHDRAWN}; of what came to nothing the stage
 *     where it was
 * @param reason why they do not go on; only with {@code REJECTED} and {@code WITHDRAWN}, and needed there
 * @param note what there is to say about it; needed when the reason is {@code OTHER}
 */
public record StageChange(
        @NotNull ApplicationStage stage,
        @Nullable StageReason reason,
        @Nullable @Personal @Size(max = 2000) String note) {
    /** Without the note, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "StageChange " + stage;
    }
}
