package io.rolewright.matching;

import io.rolewright.engine.ranking.Category;
import io.rolewright.engine.ranking.SkillWish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What counts more or less than it does by itself. What contradicts itself is refused.
 *
 * @param categories how often a part of the score counts, 0 to 5; once where it is not named
 * @param skills what single skills are worth, whatever is asked for otherwise; each once
 */
public record SearchWeights(
        @Nullable Map<Category, @NotNull Double> categories,
        @Nullable @Valid @Size(max = 200) List<SkillWeight> skills) {
    /**
     * What one skill is worth.
     *
     * @param skill id of the taxonomy
     * @param standing a must, a plus, or nothing
     * @param weight how often it counts beside others of its standing, 0.1 to 5; once where it is not said
     */
    public record SkillWeight(
            @NotBlank @Size(max = 100) String skill,
            @NotNull SkillWish.Standing standing,
            @Nullable Double weight) {}
}
