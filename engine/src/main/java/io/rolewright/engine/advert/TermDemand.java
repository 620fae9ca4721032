package io.rolewright.engine.advert;

import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.mention.Layer;
import java.util.Optional;

/**
 * Something that an advert asks for in its own words, whether or not the taxonomy knows it.
 *
 * @param words as written
 * @param layer something one knows, or something one does
 * @param skill id in the taxonomy; absent for what it does not know
 * @param importance how strongly it is asked for
 * @param years years of it that are asked for
 * @param span where it stands in the posting's text
 * @param confidence how sure it is that exactly these words name something, above 0 and at most 1
 */
public record TermDemand(
        String words,
        Layer layer,
        Optional<String> skill,
        Importance importance,
        Optional<Integer> years,
        Span span,
        double confidence) {}
