package io.rolewright.evaluation.resumefields;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was read of one résumé by field, normalised so that case, accents and punctuation do not count. */
final class Values {
    private final Map<Field, List<Answer>> answers = new EnumMap<>(Field.class);

    /** Adds words of which the reader is sure; nothing when they hold no letter or digit. */
    Values add(Field field, String value) {
        return add(field, value, 1);
    }

    /** Adds words; nothing when they hold no letter or digit. */
    Values add(Field field, String value, double confidence) {
        String words = normal(value);
        return words.isEmpty() ? this : addExactly(field, words, confidence);
    }

    /** Adds what is normal already: a date, a number, an id. */
    Values addExactly(Field field, String value, double confidence) {
        answers.computeIfAbsent(field, none -> new ArrayList<>()).add(new Answer(value, confidence));
        return this;
    }

    List<Answer> of(Field field) {
        return answers.getOrDefault(field, List.of());
    }

    static String normal(String value) {
        return String.join(" ", Words.of(value));
    }
}
