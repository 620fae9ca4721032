package io.rolewright.engine.ranking;

import io.rolewright.engine.document.Span;
import java.util.List;

/**
 * Words of a résumé that answer a demand of an advert.
 *
 * @param category the part of the score that it counts for
 * @param demand what is answered: a skill id or an occupation id, or a code: {@code title}, {@code years},
 *     {@code degree}, {@code place} or {@code wording}, the words of the requirements themselves; or {@link #TERM} and
 *     the advert's words for what the taxonomy does not know
 * @param shownBy the skill or occupation id that the résumé shows; differs from {@code demand} when one implies the other
 * @param spans where it stands in the résumé's text
 * @param strength how fully it answers the demand, 0 to 1
 */
public record Evidence(Category category, String demand, String shownBy, List<Span> spans, double strength) {
    /** Stands before words of an advert that no id stands for. */
    public static final String TERM = "term:";

    public Evidence {
        spans = List.copyOf(spans);
    }
}
