package io.rolewright.engine.ranking;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What one category contributes.
 *
 * @param category which one
 * @param asked whether the advert speaks of it; if not, it does not count for anybody
 * @param value 0 to 1; absent when the profile does not speak of it
 * @param unknown what counts instead of an absent value, 0 to 1
 */
record Part(
        Category category,
        boolean asked,
        OptionalDouble value,
        double unknown,
        List<Evidence> evidence,
        List<Gap> gaps,
        List<Gap> unknowns,
        List<Gate> gates) {

    static Part notAsked(Category category) {
        return new Part(category, false, OptionalDouble.empty(), 0, List.of(), List.of(), List.of(), List.of());
    }

    /** A demand that the profile is silent about. */
    static Part silent(Category category, double prior, String demand, boolean required, List<Gate> gates) {
        return new Part(
                category,
                true,
                OptionalDouble.empty(),
                prior,
                List.of(),
                List.of(),
                List.of(new Gap(category, demand, required)),
                gates);
    }

    double counted() {
        return value.orElse(unknown);
    }
}
