package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Titles: the nearest job held, counting less the longer ago it ended. */
final class TitlePart {
    /** A résumé without a job title may hide the very job; less likely so than the hints say. */
    private static final double UNKNOWN = 0.45;

    private static final double LOST_PER_YEAR = 0.08;
    private static final double LEAST_RECENCY = 0.3;

    /** A job without dates may be old. */
    private static final double UNDATED = 0.75;

    /** Below this the jobs held are of another trade. */
    private static final double OTHER_TRADE = 0.3;

    /** {@code hint} is what skills and words let one expect, 0 to 1. */
    Part part(Advert advert, Career career, double hint) {
        String demand = advert.occupation().orElse("title");
        Stint best = null;
        double value = -1;
        for (Stint stint : career.stints()) {
            double counted = stint.nearness().orElse(-1.0) * recency(stint, career.today());
            if (counted > value && stint.nearness().isPresent()) {
                best = stint;
                value = counted;
            }
        }
        if (best == null) {
            return Part.silent(Category.TITLE, UNKNOWN * hint, demand, true, List.of());
        }
        boolean other = value < OTHER_TRADE;
        return new Part(
                Category.TITLE,
                true,
                OptionalDouble.of(value),
                0,
                other ? List.of() : List.of(evidence(demand, best, value)),
                other ? List.of(new Gap(Category.TITLE, demand, true)) : List.of(),
                List.of(),
                List.of());
    }

    private static Evidence evidence(String demand, Stint stint, double value) {
        return new Evidence(
                Category.TITLE,
                demand,
                stint.job().occupation().orElse("title"),
                Optional.of(stint.job().title().orElseThrow().span()).stream().toList(),
                value);
    }

    private static double recency(Stint stint, YearMonth today) {
        if (stint.period().isEmpty()) {
            return UNDATED;
        }
        double years = ChronoUnit.MONTHS.between(stint.end(today), today) / 12.0;
        return Math.max(LEAST_RECENCY, 1 - LOST_PER_YEAR * years);
    }
}
