package io.rolewright.communications.script;

/**
 * An answer that was given.
 *
 * @param name under which the script keeps it
 * @param label what it is called in the summary
 * @param value in the form of its {@link AnswerKind}
 * @param words from which it comes
 * @param confidence from 0 to 1
 */
public record Given(String name, String label, AnswerKind kind, String value, String words, double confidence) {}
