package io.rolewright.evaluation.resumefields;

import java.util.Locale;

/** What is compared, each with the F1 that a reading must reach; 0 where no bar is set. */
enum Field {
    NAME(0.95),
    EMAIL(0.95),
    PHONE(0.95),
    EMPLOYER(0.80),
    TITLE(0.80),
    DATES(0),
    SCHOOL(0),
    DEGREE(0),
    SKILLS(0);

    private final double bar;

    Field(double bar) {
        this.bar = bar;
    }

    double bar() {
        return bar;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
