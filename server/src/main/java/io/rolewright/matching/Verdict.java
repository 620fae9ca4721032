package io.rolewright.matching;

/** What became of a match. */
public enum Verdict {
    SHORTLISTED,
    REJECTED,
    INTERVIEWED,
    OFFERED,
    HIRED
}
