package io.rolewright.events.profiles;

/** What was made of a résumé. */
public enum OptimizedForm {
    /** With the names by which programs and people look for its skills. */
    ENHANCED,
    /** The same without what tells who the person is. */
    BLIND
}
