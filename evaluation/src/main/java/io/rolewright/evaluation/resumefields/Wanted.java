package io.rolewright.evaluation.resumefields;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is true of one résumé: the values that a reading must have, and those that it may have. */
final class Wanted {
    private final Map<Field, List<Set<String>>> must = new EnumMap<>(Field.class);
    private final Map<Field, Set<String>> may = new EnumMap<>(Field.class);

    /** Adds words that must be read; nothing when they hold no letter or digit. */
    Wanted add(Field field, String value) {
        return addAny(field, Set.of(Values.normal(value)));
    }

    /** Adds what is normal already: a date, a number, an id. */
    Wanted addExactly(Field field, String value) {
        return addAny(field, Set.of(value));
    }

    /** Adds one value that may be said in any of these ways. */
    Wanted addAny(Field field, Set<String> ways) {
        Set<String> said = new HashSet<>(ways);
        said.remove("");
        if (!said.isEmpty()) {
            must.computeIfAbsent(field, none -> new ArrayList<>()).add(said);
        }
        return this;
    }

    /** Adds values that are neither right nor wrong where they are read. */
    Wanted allow(Field field, Set<String> values) {
        may.computeIfAbsent(field, none -> new HashSet<>()).addAll(values);
        return this;
    }

    /** Each value with the ways to say it. */
    List<Set<String>> of(Field field) {
        return must.getOrDefault(field, List.of());
    }

    boolean allows(Field field, String value) {
        return may.getOrDefault(field, Set.of()).contains(value);
    }
}
