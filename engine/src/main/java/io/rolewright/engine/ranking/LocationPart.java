package io.rolewright.engine.ranking;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Place;
import io.rolewright.engine.advert.WorkMode;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.resume.Profile;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Location: whether the person lives where the work is, as far as both say so; for remote work it does not count. */
final class LocationPart {
    private static final String PLACE = "place";
    private static final double UNKNOWN = 0.5;
    private static final double SAME_REGION = 0.7;
    private static final double SAME_COUNTRY = 0.5;
    private static final double ELSEWHERE = 0.2;

    private LocationPart() {}

    static boolean isAsked(Advert advert) {
        boolean remote = advert.posting().workMode().equals(Optional.of(WorkMode.REMOTE));
        return !remote && !advert.posting().places().isEmpty();
    }

    static Part part(Advert advert, Profile profile) {
        if (!isAsked(advert)) {
            return Part.notAsked(Category.LOCATION);
        }
        Optional<Extracted<String>> home = profile.contact().place();
        if (home.isEmpty()) {
            return Part.silent(Category.LOCATION, UNKNOWN, PLACE, false, List.of());
        }
        double value = advert.posting().places().stream()
                .mapToDouble(place -> nearness(place, Words.of(home.get().value())))
                .max()
                .orElse(ELSEWHERE);
        boolean near = value >= SAME_REGION;
        return new Part(
                Category.LOCATION,
                true,
                OptionalDouble.of(value),
                UNKNOWN,
                near
                        ? List.of(new Evidence(
                                Category.LOCATION,
                                PLACE,
                                PLACE,
                                List.of(home.get().span()),
                                value))
                        : List.of(),
                near ? List.of() : List.of(new Gap(Category.LOCATION, PLACE, false)),
                List.of(),
                List.of());
    }

    private static double nearness(Place place, List<String> home) {
        if (names(place.locality(), home)) {
            return 1;
        }
        if (names(place.region(), home)) {
            return SAME_REGION;
        }
        Optional<String> country =
                place.country().map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
        return names(country, home) || names(place.country(), home) ? SAME_COUNTRY : ELSEWHERE;
    }

    private static boolean names(Optional<String> name, List<String> home) {
        List<String> words = name.map(Words::of).orElse(List.of());
        return !words.isEmpty() && Collections.indexOfSubList(home, words) >= 0;
    }
}
