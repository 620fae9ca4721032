package io.rolewright.models;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a version has seen and said since its user last told of it. Reports add up.
 *
 * @param latencyMillis how long its answers took
 * @param scores its scores, with the edges of its reference
 * @param inputs its inputs by name, with the edges of its reference
 * @param judged what people thought of its answers
 */
public record Observation(
        @Nullable Distribution latencyMillis,
        @Nullable Distribution scores,
        @NotNull @Size(max = 200) Map<@Size(min = 1, max = 80) String, @NotNull Distribution> inputs,
        @Nullable @Valid Judged judged) {
    /**
     * What people thought.
     *
     * @param answers how many answers they judged, at least 1
     * @param quality how right those were on average, 0 to 1
     */
    public record Judged(long answers, double quality) {
        public Judged {
            if (answers < 1 || !(quality >= 0 && quality <= 1)) {
                throw new IllegalArgumentException("%d answers, quality %s".formatted(answers, quality));
            }
        }
    }
}
