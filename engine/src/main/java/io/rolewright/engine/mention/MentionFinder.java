package io.rolewright.engine.mention;

import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds what a sentence names as asked for: names of the taxonomy and others. Whether the sentence denies them is not
 * asked here. Any number of threads may share a finder.
 */
@FunctionalInterface
public interface MentionFinder {
    /** The mentions in a sentence: Knowledge in order, then Skill in order; no two of one layer overlap. */
    List<Mention> find(Tokens tokens);

    /** A finder with the learned model that comes with this library. */
    static MentionFinder learned(Taxonomy taxonomy) {
        return new LearnedMentions(taxonomy, Model.bundled());
    }

    /** The same, loaded when the first sentence is asked about. */
    static MentionFinder learnedWhenAsked(Taxonomy taxonomy) {
        return learnedWhenAsked(taxonomy, Model::bundled);
    }

    /** The same with a model of one's own. */
    static MentionFinder learnedWhenAsked(Taxonomy taxonomy, Supplier<Model> model) {
        return new LazyMentions(() -> learned(taxonomy, model.get()));
    }

    /** A finder with a model of one's own, learned on the features of the same {@code taxonomy}. */
    static MentionFinder learned(Taxonomy taxonomy, Model model) {
        return new LearnedMentions(taxonomy, model);
    }

    /** A finder that nothing was learned for: the taxonomy's names, and unknown names by their shape among known ones. */
    static MentionFinder byRules(Taxonomy taxonomy) {
        return new RuledMentions(taxonomy);
    }
}
