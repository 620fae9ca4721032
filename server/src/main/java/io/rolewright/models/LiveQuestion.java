package io.rolewright.models;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which models somebody reads with.
 *
 * @param models their names
 */
public record LiveQuestion(
        @NotNull @Size(min = 1, max = 100) List<@NotNull String> models) {
    public LiveQuestion {
        models = List.copyOf(models);
    }
}
