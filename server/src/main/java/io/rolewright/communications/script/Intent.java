package io.rolewright.communications.script;

/** What somebody wants with what they said. */
public enum Intent {
    /** To answer the question. */
    ANSWER,
    /** To hear it again. */
    REPEAT,
    /** To have a moment. */
    WAIT,
    /** To speak to a person. */
    PERSON,
    /** Not to be called. */
    STOP,
    /** Not to be recorded, or no longer. */
    OFF_RECORD,
    /** Nobody can tell; nothing is guessed. */
    UNKNOWN
}
