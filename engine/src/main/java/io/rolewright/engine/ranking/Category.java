package io.rolewright.engine.ranking;

/** The parts of a score. */
public enum Category {
    SKILLS,
    TITLE,
    EXPERIENCE,
    EDUCATION,
    LOCATION
}
