package io.rolewright.engine.advert;

import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * A subject, tool or certificate that an advert asks for and the taxonomy does not know. It is what the advert calls it and
 * is never taken for a skill of the taxonomy.
 *
 * @param words as first written
 * @param importance how strongly it is asked for
 * @param years years of it that are asked for
 * @param mentions where it stands in the posting's text; at least one
 * @param confidence how sure it is that exactly these words name something, above 0 and at most 1
 */
public record UnknownTerm(
        String words, Importance importance, Optional<Integer> years, List<Span> mentions, double confidence) {
    public UnknownTerm {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a term without words");
        }
    }
}
