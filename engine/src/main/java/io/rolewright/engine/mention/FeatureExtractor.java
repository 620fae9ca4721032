package io.rolewright.engine.mention;

import io.rolewright.engine.mention.Terms.Term;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;

/**
 * Says what is seen at each token: the words around it, its shape and ends, the classes of words nearby, names that the
 * taxonomy knows, and how the sentence as a whole looks. Any number of threads may share an extractor.
 */
public final class FeatureExtractor {
    /** Changes whenever the same sentence gets other features: a learned file fits one number only. */
    public static final int VERSION = 1;

    private final Terms terms;
    private final WordClasses classes = WordClasses.bundled();

    /** An extractor that sees the names of {@code taxonomy}. */
    public FeatureExtractor(Taxonomy taxonomy) {
        this(new Terms(taxonomy));
    }

    FeatureExtractor(Terms terms) {
        this.terms = terms;
    }

    /** The features of a sentence. */
    public Features extract(Tokens tokens) {
        return extract(tokens, terms.meant(tokens));
    }

    Features extract(Tokens tokens, List<Term> meant) {
        Sight sight = new Sight(new Forms(tokens, classes), new TermTags(meant, terms.named(tokens), tokens.size()));
        Features features = new Features();
        for (int i = 0; i < tokens.size(); i++) {
            sight.look(i, features);
            features.endToken();
        }
        return features;
    }
}
