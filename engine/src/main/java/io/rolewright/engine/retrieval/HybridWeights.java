package io.rolewright.engine.retrieval;

/**
 * How much each way of finding counts, in standard deviations of its scores.
 *
 * @param words the words that question and text share
 * @param letters the runs of letters that they share
 * @param meaning how near their directions are to a model of meaning
 * @param known what else is known of each pair
 * @param feedback how like a text is to those found first
 * @param feedbackTexts how many of those are looked at
 */
public record HybridWeights(
        double words, double letters, double meaning, double known, double feedback, int feedbackTexts) {

    /** The weights for texts in the language of the model of meaning, or without a model. */
    public static HybridWeights standard() {
        return new HybridWeights(0.5, 0.5, 1.5, 2.5, 0.75, 10);
    }

    /** The weights for texts in a language that the model of meaning has hardly seen. */
    public static HybridWeights ofOtherLanguages() {
        return new HybridWeights(0.75, 0.75, 0.75, 2.5, 0.75, 10);
    }
}
