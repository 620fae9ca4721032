package io.rolewright.communications.script;

/** What kind of answer a question wants. */
public enum AnswerKind {
    /** {@code yes} or {@code no}. */
    YES_NO,
    /** A number, as decimal digits. */
    NUMBER,
    /** A day, as ISO 8601. */
    DATE,
    /** The name of one of the choices. */
    CHOICE,
    /** Whatever is said, in the words in which it was said. */
    TEXT
}
