package io.rolewright.communications.script;

/** What came back while we listened. */
public sealed interface Heard {
    /**
     * Something was said.
     *
     * @param text as it was understood
     * @param confidence of whoever turned the voice into words, from 0 to 1
     */
    record Words(String text, double confidence) implements Heard {}

    /** Keys were pressed. */
    record Keys(String digits) implements Heard {}

    /** Nothing came. */
    record Silence() implements Heard {}
}
