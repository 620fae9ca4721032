package io.rolewright.evaluation.resumefields;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of one résumé by field, normalised so that case, accents and punctuation do not count. */
final class Values {
    private final Map<Field, List<Set<String>>> values = new EnumMap<>(Field.class);

    /** Adds words; nothing when they hold no letter or digit. */
    Values add(Field field, String value) {
        String words = String.join(" ", Words.of(value));
        return words.isEmpty() ? this : addExactly(field, words);
    }

    /** Adds what is normal already: a date, a number, an id. */
    Values addExactly(Field field, String value) {
        return addAny(field, Set.of(value));
    }

    /** Adds one value that may be said in any of these ways. */
    Values addAny(Field field, Set<String> ways) {
        values.computeIfAbsent(field, none -> new ArrayList<>()).add(ways);
        return this;
    }

    /** Each value with the ways to say it. */
    List<Set<String>> of(Field field) {
        return values.getOrDefault(field, List.of());
    }

    /** Each value as it was said. */
    List<String> said(Field field) {
        return of(field).stream().flatMap(Set::stream).toList();
    }
}
