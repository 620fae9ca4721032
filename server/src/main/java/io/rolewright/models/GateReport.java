package io.rolewright.models;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service found when it ran gates of a version.
 *
 * @param consumer the service
 * @param results one for each gate
 */
public record GateReport(
        @NotNull @Pattern(regexp = "[a-z]{1,40}") String consumer,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Result> results) {
    public GateReport {
        results = List.copyOf(results);
    }

    /**
     * One gate.
     *
     * @param gate its name: lower-case letters and hyphens
     * @param passed whether the version may go on
     * @param value what was measured; absent where nothing could be, for example of a model that gives no numbers
     * @param bound what was asked for
     */
    public record Result(
            @NotNull @Pattern(regexp = "[a-z][a-z-]{1,39}") String gate,
            boolean passed,
            @Nullable Double value,
            @Nullable Double bound) {
        public Result {
            if (value != null && !Double.isFinite(value) || bound != null && !Double.isFinite(bound)) {
                throw new IllegalArgumentException("value %s, bound %s".formatted(value, bound));
            }
        }
    }
}
