package io.rolewright.engine.advert;

import io.rolewright.engine.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * A skill or licence that an advert asks for.
 *
 * @param skill id in the taxonomy
 * @param importance how strongly it is asked for
 * @param years years of it that are asked for
 * @param mentions the words that ask for it; at least one
 * @param confidence 0 to 1
 */
public record SkillDemand(
        String skill, Importance importance, Optional<Integer> years, List<Span> mentions, double confidence) {
    public SkillDemand {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a demand without words");
        }
    }

    /** How strongly something is asked for. */
    public enum Importance {
        REQUIRED,
        PREFERRED
    }
}
