package io.rolewright.hiring;

import io.rolewright.events.hiring.Answer;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.shared.Personal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says to an offer.
 *
 * @param answer whether they take it; {@code DECLINED} ends their way to the job
 * @param reason why they do not; only with {@code DECLINED}, and {@code CANDIDATE_DECLINED} where it is absent there
 * @param note what there is to say about it; needed when the reason is {@code OTHER}
 */
public record OfferAnswer(
        @NotNull Answer answer,
        @Nullable StageReason reason,
        @Nullable @Personal @Size(max = 2000) String note) {
    /** Without the note, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "OfferAnswer " + answer;
    }
}
