package io.rolewright.hiring;

import io.rolewright.events.hiring.InterviewOutcome;
import io.rolewright.shared.Personal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What came of an interview.
 *
 * @param outcome in a word
 * @param note what there is to say about it
 */
public record InterviewResult(
        @NotNull InterviewOutcome outcome,
        @Nullable @Personal @Size(max = 5000) String note) {
    /** Without the note, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "InterviewResult " + outcome;
    }
}
