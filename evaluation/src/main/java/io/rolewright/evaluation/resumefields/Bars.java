package io.rolewright.evaluation.resumefields;

import io.rolewright.evaluation.Bar;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a reading must reach.
 *
 * @param f1 by field
 * @param calibration highest expected calibration error of every field
 */
record Bars(Map<Field, Bar> f1, Bar calibration) {
    private static final Bar CALIBRATION = Bar.atMost(0.05);

    /** For any résumés with known truth. */
    static Bars anyResumes() {
        return of(Bar.atLeast(0.95), Bar.atLeast(0.80), Bar.none(), Bar.none());
    }

    /** For the generator's résumés. */
    static Bars generated() {
        return of(Bar.atLeast(0.98), Bar.atLeast(0.90), Bar.atLeast(0.90), Bar.atLeast(0.88));
    }

    Bar of(Field field) {
        return f1.getOrDefault(field, Bar.none());
    }

    private static Bars of(Bar contact, Bar jobs, Bar others, Bar skills) {
        Map<Field, Bar> bars = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            bars.put(
                    field,
                    switch (field) {
                        case NAME, EMAIL, PHONE -> contact;
                        case EMPLOYER, TITLE -> jobs;
                        case DATES, SCHOOL, DEGREE -> others;
                        case SKILLS -> skills;
                    });
        }
        return new Bars(bars, CALIBRATION);
    }
}
