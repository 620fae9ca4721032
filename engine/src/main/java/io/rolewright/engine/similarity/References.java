package io.rolewright.engine.similarity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds an employer's own number of a vacancy in running text: {@code Job ref: NHS-123-A}. Every repetition is bounded. */
final class References {
    /** Word boundaries of Unicode look back over any number of marks; letters of ASCII will do. */
    private static final String NO_LETTER_BEFORE = "(?<![a-z0-9])";

    private static final String NO_LETTER_BEHIND = "(?![a-z0-9])";

    /** Without one of these words there is none. */
    private static final Set<String> LABELS =
            Set.of("ref", "reference", "requisition", "req", "id", "code", "kennziffer");

    private static final Pattern LABELLED = Pattern.compile(
            NO_LETTER_BEFORE
                    + "(?:ref|reference|requisition|req|job id|vacancy id|job code|vacancy code|kennziffer)"
                    + NO_LETTER_BEHIND
                    + "(?: (?:no|number|id|code|nr))?\\.?\\s{0,3}[:#]?\\s{0,3}(?<number>[a-z0-9][a-z0-9/_.-]{2,30})",
            Pattern.CASE_INSENSITIVE);

    private References() {}

    /**
     * The first one; it holds a digit.
     *
     * @param words of the text
     */
    static Optional<String> find(String text, WordSet words) {
        return LABELS.stream().anyMatch(words::holds) ? find(text) : Optional.empty();
    }

    private static Optional<String> find(String text) {
        for (Matcher matcher = LABELLED.matcher(text); matcher.find(); ) {
            String number = matcher.group("number").toLowerCase(Locale.ROOT).replaceAll("[._/-]{1,31}$", "");
            if (number.chars().anyMatch(Character::isDigit)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
