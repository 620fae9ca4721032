package io.rolewright.engine.fairness;

import java.util.List;
import java.util.stream.Stream;

/** The order of categories: that of their constants. */
final class Categories {
    private static final List<String> ORDER = Stream.of(
                    names(Sex.values()), names(Ethnicity.values()), intersections(), names(AgeBand.values()))
            .flatMap(names -> names)
            .toList();

    private Categories() {}

    static int place(String category) {
        return ORDER.indexOf(category);
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name);
    }

    private static Stream<String> intersections() {
        return names(Sex.values()).flatMap(sex -> names(Ethnicity.values()).map(ethnicity -> sex + " " + ethnicity));
    }
}
