package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.print.Shape;
import java.util.Locale;

/** Where things stand on a CV's pages. */
enum Layout {
    /** One column, dates at the right of each job. */
    CLASSIC(Shape.CLASSIC),
    /** One column, dates in a margin at the left. */
    DATES_LEFT(Shape.DATES_LEFT),
    /** Contact, skills and languages in a narrow column at the left. */
    SIDEBAR_LEFT(Shape.SIDEBAR_LEFT),
    /** The same at the right. */
    SIDEBAR_RIGHT(Shape.SIDEBAR_RIGHT),
    /** Contact and skills, jobs, education and languages in three columns. */
    THREE_COLUMNS(Shape.SIDEBAR_LEFT),
    /** The text flows through two even columns, as in a newspaper. */
    TWO_COLUMNS(Shape.CLASSIC),
    /** Jobs and studies in a ruled table. */
    TABLE(Shape.TABLE),
    /** Jobs along a line with dots. */
    TIMELINE(Shape.DATES_LEFT),
    /** Contact data in the page's header. */
    HEADER_CONTACT(Shape.HEADER_CONTACT),
    /** Contact data in the page's footer. */
    FOOTER_CONTACT(Shape.CLASSIC),
    /** Contact data in a floating box. */
    TEXT_BOX(Shape.TEXT_BOX),
    /** Name and contact data in white on a dark band. */
    BANNER(Shape.CLASSIC),
    /** Skills first with what was done; jobs as a bare list. */
    FUNCTIONAL(Shape.CLASSIC),
    /** Education first, then posts and publications, over several pages. */
    ACADEMIC(Shape.CLASSIC),
    /** Plain text as typed. */
    TYPED(Shape.CLASSIC);

    private final Shape shape;

    Layout(Shape shape) {
        this.shape = shape;
    }

    /** The nearest shape that the printers of the sample agency know. */
    Shape shape() {
        return shape;
    }

    boolean hasSidebar() {
        return this == SIDEBAR_LEFT || this == SIDEBAR_RIGHT || this == THREE_COLUMNS;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
