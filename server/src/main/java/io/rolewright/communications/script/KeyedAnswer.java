package io.rolewright.communications.script;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers by keys: 1 for yes and 2 for no, the place of a choice, a number, or a day as DDMMYYYY. */
final class KeyedAnswer {
    private KeyedAnswer() {}

    static Optional<String> of(Question question, String keys) {
        return keys.matches("[0-9]{1,9}") ? read(question, keys).filter(question::permits) : Optional.empty();
    }

    private static Optional<String> read(Question question, String keys) {
        return switch (question.kind()) {
            case YES_NO -> place(List.of("yes", "no"), keys);
            case CHOICE -> place(List.copyOf(question.choices().keySet()), keys);
            case NUMBER -> Optional.of(String.valueOf(Integer.parseInt(keys)));
            case DATE -> keys.length() == 8 ? day(keys) : Optional.empty();
            case TEXT -> Optional.empty();
        };
    }

    private static Optional<String> place(List<String> values, String keys) {
        var place = Integer.parseInt(keys);
        return place >= 1 && place <= values.size() ? Optional.of(values.get(place - 1)) : Optional.empty();
    }

    private static Optional<String> day(String keys) {
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(keys.substring(4)),
                            Integer.parseInt(keys.substring(2, 4)),
                            Integer.parseInt(keys.substring(0, 2)))
                    .toString());
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
