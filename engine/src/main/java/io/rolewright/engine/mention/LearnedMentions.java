package io.rolewright.engine.mention;

import io.rolewright.engine.mention.Choice.Told;
import io.rolewright.engine.mention.Terms.Term;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;

/** Mentions by a conditional random field for each layer. */
final class LearnedMentions implements MentionFinder {
    private final Terms terms;
    private final FeatureExtractor extractor;
    private final Model model;
    private final Chain[] chains;

    LearnedMentions(Taxonomy taxonomy, Model model) {
        this.terms = new Terms(taxonomy);
        this.extractor = new FeatureExtractor(terms);
        this.model = model;
        this.chains = new Chain[] {
            model.layer(Layer.KNOWLEDGE).chain(), model.layer(Layer.SKILL).chain()
        };
    }

    @Override
    public List<Mention> find(Tokens tokens) {
        if (tokens.size() == 0) {
            return List.of();
        }
        List<Term> meant = terms.meant(tokens);
        int[] sums = model.sums(extractor.extract(tokens, meant));
        Links links = new Links(meant);
        List<Mention> mentions = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            Likelihood likelihood = chains[layer.ordinal()].likelihood(scores(sums, layer, tokens), tokens.size());
            for (Told told : model.layer(layer).choice().of(likelihood, tokens.size())) {
                mentions.add(links.linked(told.first(), told.end(), layer, told.likelihood()));
            }
        }
        return mentions;
    }

    /** What a comma parts is not one thing that somebody knows. */
    private double[] scores(int[] sums, Layer layer, Tokens tokens) {
        double step = model.layer(layer).step();
        double[] scores = new double[tokens.size() * Chain.TAGS];
        for (int i = 0; i < tokens.size(); i++) {
            int at = i * Model.ROW + 2 * layer.ordinal();
            boolean parted = layer == Layer.KNOWLEDGE && tokens.isParted(i);
            scores[i * Chain.TAGS + Chain.BEGIN] = step * sums[at];
            scores[i * Chain.TAGS + Chain.INSIDE] = parted ? Double.NEGATIVE_INFINITY : step * sums[at + 1];
        }
        return scores;
    }
}
