package io.rolewright.engine.mention;

import io.rolewright.engine.mention.Terms.Term;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Mentions by the taxonomy's names; by their shape, unknown names among known ones; and by their first or last word,
 * phrases of doing and being.
 */
final class RuledMentions implements MentionFinder {
    /** By how often such words are tagged in SkillSpan's train set; ordered, not calibrated. */
    private static final double BY_SHAPE = 0.5;

    private static final double BY_WORDS = 0.4;

    private final Terms terms;
    private final WordClasses classes = WordClasses.bundled();

    RuledMentions(Taxonomy taxonomy) {
        this.terms = new Terms(taxonomy);
    }

    @Override
    public List<Mention> find(Tokens tokens) {
        List<Term> meant = terms.meant(tokens);
        List<Mention> mentions = new ArrayList<>();
        meant.forEach(term -> mentions.add(known(term)));
        Forms forms = new Forms(tokens, classes);
        add(new NamesByShape(tokens, forms, meant).find(), Layer.KNOWLEDGE, BY_SHAPE, mentions);
        add(new PhrasesByWords(forms).find(), Layer.SKILL, BY_WORDS, mentions);
        mentions.sort(Comparator.comparing(Mention::layer).thenComparing(Mention::first));
        return mentions;
    }

    private static Mention known(Term term) {
        return new Mention(term.first(), term.end(), term.layer(), term.confidence(), Optional.of(term.skill()));
    }

    private static void add(List<int[]> found, Layer layer, double confidence, List<Mention> mentions) {
        for (int[] stretch : found) {
            boolean free = mentions.stream()
                    .noneMatch(other -> other.layer() == layer && other.overlaps(stretch[0], stretch[1]));
            if (free) {
                mentions.add(new Mention(stretch[0], stretch[1], layer, confidence, Optional.empty()));
            }
        }
    }
}
