package io.rolewright.engine.resume;

import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells towns, states and countries from other words. */
final class Places {
    private static final Map<String, Phrases> COUNTRIES = Vocabulary.PLACES.groups();
    private static final Phrases ALL = Vocabulary.PLACES.all();

    private Places() {}

    /** Whether {@code text} is nothing but a place: "Perth", "Perth WA 6000", "Austin, TX". */
    static boolean isPlace(String text) {
        List<String> words = withoutPostcode(Words.of(text));
        int at = 0;
        while (at < words.size()) {
            int length = longest(words, at, text);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return !words.isEmpty();
    }

    /** Whether {@code text} ends with a place, as addresses do. */
    static boolean endsWithPlace(String text) {
        List<String> words = withoutPostcode(Words.of(text));
        for (int size = Math.min(4, words.size()); size > 0; size--) {
            if (longest(words, words.size() - size, text) == size) {
                return true;
            }
        }
        return false;
    }

    /** ISO 3166-1 code of the country that {@code text} names or whose towns or states it names; names beat codes. */
    static Optional<String> country(String text) {
        List<String> words = Words.of(text);
        Optional<String> code = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            int length = longest(words, i, text);
            Optional<String> country = length == 0 ? Optional.empty() : countryOf(words.subList(i, i + length));
            if (country.isPresent() && (length > 1 || words.get(i).length() > 3)) {
                return country;
            }
            code = code.isEmpty() ? country : code;
        }
        return code;
    }

    private static Optional<String> countryOf(List<String> phrase) {
        return COUNTRIES.entrySet().stream()
                .filter(country -> country.getValue().holds(phrase))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A code of up to three letters counts only in capitals, so that "in" and "or" stay words. */
    private static int longest(List<String> words, int at, String text) {
        int length = ALL.lengthAt(words, at);
        String word = words.get(at);
        boolean small = length == 1 && word.length() <= 3 && !text.contains(word.toUpperCase(Locale.ROOT));
        return small ? 0 : length;
    }

    private static List<String> withoutPostcode(List<String> words) {
        int end = words.size();
        while (end > 1 && words.get(end - 1).chars().anyMatch(Character::isDigit)) {
            end--;
        }
        return words.subList(0, end);
    }
}
