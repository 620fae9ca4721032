package io.rolewright.engine.fairness;

/** What a person says of their sex or gender; the first two are the categories of NYC Local Law 144. */
public enum Sex {
    FEMALE,
    MALE,
    /** Another answer, given by the person themself. */
    OTHER
}
