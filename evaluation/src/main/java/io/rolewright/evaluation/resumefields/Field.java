package io.rolewright.evaluation.resumefields;

import java.util.Locale;

/** What is compared. */
enum Field {
    NAME,
    EMAIL,
    PHONE,
    EMPLOYER,
    TITLE,
    DATES,
    SCHOOL,
    DEGREE,
    SKILLS;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
