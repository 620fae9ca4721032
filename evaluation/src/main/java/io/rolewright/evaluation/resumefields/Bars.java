package io.rolewright.evaluation.resumefields;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a reading must reach.
 *
 * @param f1 by field; 0 where no bar is set
 * @param calibration highest expected calibration error of every field
 */
record Bars(Map<Field, Double> f1, double calibration) {
    private static final double CALIBRATION = 0.05;

    /** For any résumés with known truth. */
    static Bars anyResumes() {
        return of(0.95, 0.80, 0, 0);
    }

    /** For the generator's résumés. */
    static Bars generated() {
        return of(0.98, 0.90, 0.90, 0.88);
    }

    double of(Field field) {
        return f1.getOrDefault(field, 0.0);
    }

    private static Bars of(double contact, double jobs, double others, double skills) {
        Map<Field, Double> bars = new EnumMap<>(Field.class);
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
