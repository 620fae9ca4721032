package io.rolewright.communications;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * What is to stand in a template's gaps.
 *
 * @param values by the names of the gaps
 */
public record NewPreview(@NotNull @Size(max = 50) Map<String, @Size(max = 10_000) String> values) {
    public NewPreview {
        values = Map.copyOf(values);
    }
}
