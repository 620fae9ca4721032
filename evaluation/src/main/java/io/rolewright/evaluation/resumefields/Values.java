package io.rolewright.evaluation.resumefields;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The values of one résumé by field, normalised so that case, accents and punctuation do not count. */
final class Values {
    private final Map<Field, List<String>> values = new EnumMap<>(Field.class);

    /** Adds words; nothing when they hold no letter or digit. */
    Values add(Field field, String value) {
        String words = String.join(" ", Words.of(value));
        return words.isEmpty() ? this : addExactly(field, words);
    }

    /** Adds what is normal already: a date, a number, an id. */
    Values addExactly(Field field, String value) {
        values.computeIfAbsent(field, none -> new ArrayList<>()).add(value);
        return this;
    }

    List<String> of(Field field) {
        return values.getOrDefault(field, List.of());
    }
}
