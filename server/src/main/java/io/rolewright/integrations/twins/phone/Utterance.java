package io.rolewright.integrations.twins.phone;

/**
 * What a callee does when it is listened to.
 *
 * @param said empty where nothing is said
 * @param keyed empty where no key is pressed
 * @param confidence of the one who understood it, between 0 and 1
 * @param hangsUp whether the callee hangs up after that
 */
public record Utterance(String said, String keyed, double confidence, boolean hangsUp) {
    private static final double USUAL = 0.92;

    public static Utterance said(String words) {
        return new Utterance(words, "", USUAL, false);
    }

    /** Keys, with those that end the input. */
    public static Utterance keyed(String keys) {
        return new Utterance("", keys, USUAL, false);
    }

    public static Utterance silence() {
        return new Utterance("", "", USUAL, false);
    }

    /** These words, understood badly or well. */
    public Utterance withConfidence(double other) {
        return new Utterance(said, keyed, other, hangsUp);
    }

    public Utterance thenHangsUp() {
        return new Utterance(said, keyed, confidence, true);
    }
}
