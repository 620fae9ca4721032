package io.rolewright.evaluation.skills;

/**
 * How to learn.
 *
 * @param rounds how often every sentence is seen; the weights are averaged over the later half
 * @param rate how far one step goes at first
 * @param shrink how strongly a weight that is used is drawn to 0 (an L2 penalty)
 * @param least how often a feature must occur to be learned
 * @param seed of the order of the sentences
 */
record Settings(int rounds, double rate, double shrink, int least, long seed) {
    /** Chosen by cross-validation over the adverts of SkillSpan's train set. */
    static Settings standard(long seed) {
        return new Settings(30, 0.05, 0.01, 2, seed);
    }
}
