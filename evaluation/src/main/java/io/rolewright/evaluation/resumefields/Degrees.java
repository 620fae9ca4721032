package io.rolewright.evaluation.resumefields;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to say a degree: alone, or with its field of study behind it. */
final class Degrees {
    private Degrees() {}

    static void add(Wanted wanted, String degree, String field) {
        Set<String> ways = Stream.of(degree, degree + " " + field, degree + " in " + field, degree + " of " + field)
                .map(Values::normal)
                .collect(Collectors.toSet());
        if (!degree.isBlank()) {
            wanted.addAny(Field.DEGREE, ways);
        }
    }
}
