package io.rolewright.communications.script;

/**
 * What something that was said means.
 *
 * @param value of an answer, in the form of its {@link AnswerKind}; empty for everything else
 * @param confidence from 0 to 1
 */
public record Meaning(Intent intent, String value, double confidence) {
    public static final Meaning UNKNOWN = new Meaning(Intent.UNKNOWN, "", 0);

    public static Meaning answer(String value, double confidence) {
        return new Meaning(Intent.ANSWER, value, confidence);
    }

    public static Meaning of(Intent intent) {
        return new Meaning(intent, "", 1);
    }
}
