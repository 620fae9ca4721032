package io.rolewright.models;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a version saw and said when it was made; what it sees and says later is compared with it.
 *
 * @param scores its scores
 * @param inputs its inputs, by name
 * @param quality how right it was, 0 to 1, by the measure that its users report later
 */
public record Reference(
        @Nullable Distribution scores,
        @NotNull @Size(max = 200) Map<@Size(min = 1, max = 80) String, @NotNull Distribution> inputs,
        @Nullable Double quality) {
    public Reference {
        if (quality != null && !(quality >= 0 && quality <= 1)) {
            throw new IllegalArgumentException("quality " + quality);
        }
    }
}
