package io.rolewright.engine.taxonomy;

/** The level that a title names, lowest first, apart from {@link #UNSTATED}. */
public enum Seniority {
    UNSTATED,
    INTERN,
    JUNIOR,
    MID,
    SENIOR,
    LEAD,
    MANAGER,
    DIRECTOR,
    EXECUTIVE
}
