package io.rolewright.communications.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an answer may be.
 *
 * @param text the question as it is asked
 * @param choices the words by which each choice is known, by its name; only with {@link AnswerKind#CHOICE}
 * @param least the smallest number that makes sense
 * @param most the largest number that makes sense
 * @param unit what a number counts
 */
public record Question(
        AnswerKind kind, String text, Map<String, List<String>> choices, double least, double most, Unit unit) {
    public Question {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** A question without choices and limits. */
    public static Question of(AnswerKind kind, String text) {
        return new Question(kind, text, Map.of(), 0, Double.MAX_VALUE, Unit.ONES);
    }

    /** Whether a value, as a model may have made it up, can be an answer. */
    public boolean permits(String value) {
        return switch (kind) {
            case YES_NO -> value.equals("yes") || value.equals("no");
            case NUMBER -> value.matches("[0-9]{1,9}(\\.[0-9]{1,2})?") && isWithin(Double.parseDouble(value));
            case DATE -> value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
            case CHOICE -> choices.containsKey(value);
            case TEXT -> !value.isBlank();
        };
    }

    boolean isWithin(double number) {
        return number >= least && number <= most;
    }
}
