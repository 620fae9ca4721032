package io.rolewright.engine.mention;

import io.rolewright.engine.mention.Terms.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which skill of the taxonomy a mention means: the one with the longest name within it, the first of equally long ones.
 * A name that reaches out of the mention means something else.
 *
 * @param terms the names that mean a skill in the sentence
 */
record Links(List<Term> terms) {

    Mention linked(int first, int end, Layer layer, double confidence) {
        Optional<String> skill = terms.stream()
                .filter(term -> term.layer() == layer && term.first() >= first && term.end() <= end)
                .max(Comparator.comparingInt((Term term) -> term.end() - term.first())
                        .thenComparing(Comparator.comparingInt(Term::first).reversed()))
                .map(Term::skill);
        return new Mention(first, end, layer, confidence, skill);
    }
}
