package io.rolewright.billing;

/** How far a credit note is. */
public enum NoteState {
    /** Nothing is given back yet. */
    DRAFT,
    /** It has its number and counts. */
    ISSUED,
    /** It was thrown away before it counted. */
    DISCARDED
}
