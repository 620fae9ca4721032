package io.rolewright.evaluation.places;

import io.rolewright.engine.place.Town;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * How often a way of writing cities leads to the right place.
 *
 * @param asked how many cities
 * @param right found within 25 km of where they are
 * @param wrong found elsewhere
 * @param abroad of these, in another country
 */
record Answers(int asked, int right, int wrong, int abroad) {
    /** In kilometres; the middle of a large city is not the same to all. */
    private static final double NEAR = 25;

    static Answers to(Collection<KnownCity> cities, Function<KnownCity, Optional<Town>> find) {
        int right = 0;
        int wrong = 0;
        int abroad = 0;
        for (KnownCity city : cities) {
            Optional<Town> town = find.apply(city);
            if (town.isPresent()) {
                boolean isNear = town.get().point().kilometresTo(city.point()) <= NEAR;
                right += isNear ? 1 : 0;
                wrong += isNear ? 0 : 1;
                abroad += isNear || town.get().country().equals(city.code()) ? 0 : 1;
            }
        }
        return new Answers(cities.size(), right, wrong, abroad);
    }

    double rightPercent() {
        return percent(right);
    }

    double wrongPercent() {
        return percent(wrong);
    }

    double abroadPercent() {
        return percent(abroad);
    }

    private double percent(int count) {
        return asked == 0 ? Double.NaN : 100.0 * count / asked;
    }
}
