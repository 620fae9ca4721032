package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.taxonomy.Seniority;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Experience: months of relevant work against the years asked for, or against what the level usually takes. */
final class ExperiencePart {
    private static final String YEARS = "years";

    /** Work without dates is work all the same; how much of it is relevant is less sure than the hints say. */
    private static final double UNKNOWN = 0.45;

    /** Having just what is asked for gives this much; twice as much gives all. */
    private static final double ENOUGH = 0.9;

    /** Jobs from here on are of the advertised trade. */
    private static final double SAME_TRADE = 0.7;

    /** Jobs from here on are shown as evidence. */
    private static final double RELEVANT = 0.5;

    /** Dates are written to the month at best, and jobs begin and end within one. */
    private static final double TOLERANCE = 0.9;

    /** {@code hint} is what skills and words let one expect, 0 to 1. */
    Part part(Advert advert, Career career, double hint) {
        boolean must = advert.years().isPresent();
        if (!career.isDated()) {
            List<Gate> gates = must ? List.of(new Gate(YEARS, Gate.Answer.UNKNOWN)) : List.of();
            return Part.silent(Category.EXPERIENCE, UNKNOWN * hint, YEARS, must, gates);
        }
        double years = career.relevantMonths() / 12;
        int asked = asked(advert);
        boolean enough = years >= TOLERANCE * asked;
        double value = value(years / asked) * career.mostRelevant() * career.freshness();
        return new Part(
                Category.EXPERIENCE,
                true,
                OptionalDouble.of(value),
                0,
                evidence(career, value),
                enough ? List.of() : List.of(new Gap(Category.EXPERIENCE, YEARS, must)),
                List.of(),
                must ? List.of(new Gate(YEARS, answer(enough, career))) : List.of());
    }

    private static double value(double share) {
        return share < 1 ? ENOUGH * share : Math.min(1, ENOUGH + (1 - ENOUGH) * (share - 1));
    }

    /** Jobs without dates may hold the missing years, and years of a near trade may do or not. */
    private static Gate.Answer answer(boolean enough, Career career) {
        if (enough) {
            return career.mostRelevant() >= SAME_TRADE ? Gate.Answer.PASS : Gate.Answer.UNKNOWN;
        }
        return career.isWhollyDated() ? Gate.Answer.FAIL : Gate.Answer.UNKNOWN;
    }

    private static List<Evidence> evidence(Career career, double strength) {
        List<Span> spans = career.stints().stream()
                .filter(stint -> stint.relevance() >= RELEVANT)
                .flatMap(stint -> stint.job().period().stream())
                .map(period -> period.span())
                .toList();
        return Stream.of(spans)
                .filter(found -> !found.isEmpty())
                .map(found -> new Evidence(Category.EXPERIENCE, YEARS, YEARS, found, strength))
                .toList();
    }

    /** The years asked for, or those that the level usually takes. */
    static int asked(Advert advert) {
        return advert.years().map(found -> found.value()).orElse(usual(advert.seniority()));
    }

    /** Years that a level usually takes, where the advert asks for none. */
    private static int usual(Seniority level) {
        return switch (level) {
            case INTERN, JUNIOR -> 1;
            case UNSTATED, MID -> 3;
            case SENIOR -> 5;
            case LEAD, MANAGER -> 7;
            case DIRECTOR, EXECUTIVE -> 10;
        };
    }
}
