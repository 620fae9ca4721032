package io.rolewright.engine.taxonomy;

/** The level that a job title states, lowest first. */
public enum Seniority {
    INTERN,
    JUNIOR,
    /** The title states no level. */
    UNSTATED,
    SENIOR,
    LEAD,
    MANAGER,
    DIRECTOR,
    EXECUTIVE
}
