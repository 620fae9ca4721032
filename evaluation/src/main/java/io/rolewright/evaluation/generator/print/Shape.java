package io.rolewright.evaluation.generator.print;

/** Where things stand on the page. */
public enum Shape {
    /** One column, dates at the right of each job. */
    CLASSIC,
    /** One column, dates in a margin at the left. */
    DATES_LEFT,
    /** A narrow column with contact, skills and languages at the left. */
    SIDEBAR_LEFT,
    /** The same at the right. */
    SIDEBAR_RIGHT,
    /** Jobs and studies in a ruled table. */
    TABLE,
    /** Contact data in the page's header. */
    HEADER_CONTACT,
    /** Contact data in a floating box. */
    TEXT_BOX;

    /** Whether contact, skills and languages stand apart from the main text. */
    boolean hasSidebar() {
        return this == SIDEBAR_LEFT || this == SIDEBAR_RIGHT;
    }
}
