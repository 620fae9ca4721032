package io.rolewright.engine.ranking;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How much each part counts, together 1.
 *
 * @param skills skills, registrations and licences; 0.42 unless set
 * @param title how near the jobs held are to the one advertised; 0.26 unless set
 * @param experience years of relevant work; 0.2 unless set
 * @param education level of education; 0.07 unless set
 * @param location nearness of the place of living; 0.05 unless set
 */
public record Weights(double skills, double title, double experience, double education, double location) {
    private static final double TOLERANCE = 1e-9;

    public Weights {
        boolean negative = Math.min(Math.min(skills, title), Math.min(experience, Math.min(education, location))) < 0;
        if (negative || !(Math.abs(skills + title + experience + education + location - 1) < TOLERANCE)) {
            throw new IllegalArgumentException("weights must not be negative and must sum to 1");
        }
    }

    /** The weights that hold unless a setting or a search says otherwise. */
    public static Weights standard() {
        return new Weights(0.42, 0.26, 0.2, 0.07, 0.05);
    }

    /** The shares in the order of {@link Category}, parted by {@code -}, in hundredths. */
    public String version() {
        return Arrays.stream(Category.values())
                .map(category -> String.valueOf(Math.round(100 * of(category))))
                .collect(Collectors.joining("-"));
    }

    /** The share of one part, 0 to 1. */
    public double of(Category category) {
        return switch (category) {
            case SKILLS -> skills;
            case TITLE -> title;
            case EXPERIENCE -> experience;
            case EDUCATION -> education;
            case LOCATION -> location;
        };
    }
}
