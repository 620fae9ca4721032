package io.rolewright.events.hiring;

/** What somebody asks for about their application. */
public enum ReviewKind {
    /** That something be put right. */
    CORRECTION,
    /** That a person look at it again. */
    REVIEW
}
