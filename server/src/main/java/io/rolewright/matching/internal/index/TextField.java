package io.rolewright.matching.internal.index;

/** Where words of a candidate stand. */
public enum TextField {
    /** Words of job titles, latest job first. */
    TITLE,
    /** Words of skills by the taxonomy's names, strongest first. */
    SKILLS,
    /** All words that do not say who the candidate is. */
    WORDS
}
