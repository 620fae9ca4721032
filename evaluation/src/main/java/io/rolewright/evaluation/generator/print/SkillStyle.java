package io.rolewright.evaluation.generator.print;

/** A habit of writing skills. */
public enum SkillStyle {
    /** One a line. */
    LIST,
    /** One line with commas. */
    COMMAS,
    /** Lines with a word before a colon. */
    GROUPED,
    /** One line with bars. */
    BARS
}
