package io.rolewright.evaluation.generator.reposts;

/** What stands between two adverts of a pair. */
public enum Kind {
    /** Sentences and parts in another order. */
    REORDERED(true),
    /** An agency's sentences before, behind or around it. */
    BOILERPLATE(true),
    /** Only the first 30 to 80 of a hundred words. */
    TRUNCATED(true),
    /** Other pay, or none. */
    PAY(true),
    /** Other days. */
    DATES(true),
    /** An agency's name in the place of the employer's. */
    AGENCY(true),
    /** American spelling, and typing errors. */
    SPELLING(true),
    /** Another title that means the same. */
    SYNONYM(true),
    /** HTML for text, prose for lists, or the other way round. */
    FORM(true),
    /** Headings by other words or in another language. */
    HEADINGS(true),
    /** The same city, written otherwise. */
    CITY_WRITTEN(true),
    /** Three of these together. */
    SEVERAL(true),
    /** The same text for another city. */
    OTHER_CITY(false),
    /** The same text at another level. */
    OTHER_LEVEL(false),
    /** The same text for another department. */
    OTHER_DEPARTMENT(false),
    /** The same text for half the hours. */
    OTHER_HOURS(false),
    /** Another role at the same employer, in the same city. */
    SAME_EMPLOYER(false),
    /** The same occupation in the same city, by another employer. */
    ANOTHER_HAND(false),
    /** Another role by the same agency. */
    SAME_AGENCY(false);

    private final boolean isSame;

    Kind(boolean isSame) {
        this.isSame = isSame;
    }

    /** Whether both adverts are one job. */
    public boolean isSame() {
        return isSame;
    }
}
