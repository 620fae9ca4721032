package io.rolewright.engine.mention;

/**
 * A linear chain of the tags {@link #OUTSIDE}, {@link #BEGIN} and {@link #INSIDE} (Lafferty et al., ICML 2001): how much
 * each tag likes to follow each other one. A mention's first token is {@code BEGIN}, each further one {@code INSIDE},
 * so {@code INSIDE} never starts a sentence and never follows {@code OUTSIDE}.
 */
public final class Chain {
    public static final int OUTSIDE = 0;
    public static final int BEGIN = 1;
    public static final int INSIDE = 2;
    public static final int TAGS = 3;

    private final double[] factors = new double[TAGS * TAGS];

    /**
     * A chain.
     *
     * @param transitions log weight of going from tag {@code a} to tag {@code b} at {@code a * TAGS + b}; a sentence starts
     *     behind an {@code OUTSIDE}
     */
    public Chain(double[] transitions) {
        for (int i = 0; i < factors.length; i++) {
            factors[i] = i == OUTSIDE * TAGS + INSIDE ? 0 : StrictMath.exp(transitions[i]);
        }
    }

    /**
     * What is likely when each token likes each tag so much.
     *
     * @param scores log weight of tag {@code t} at token {@code i} at {@code i * TAGS + t}; negative infinity rules a tag out
     * @param tokens how many tokens there are, above 0
     */
    public Likelihood likelihood(double[] scores, int tokens) {
        return new Likelihood(factors, scores, tokens);
    }
}
