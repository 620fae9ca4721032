package io.rolewright.communications.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was said, word by word: small letters, without punctuation, what stands in the middle of numbers aside.
 *
 * @param all the words in their order
 */
record Words(List<String> all) {
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3})");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9./]+|(?<![0-9])[./]+|[./]+(?![0-9])");

    Words {
        all = List.copyOf(all);
    }

    static Words of(String text) {
        var plain = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        var words = BETWEEN.split(THOUSANDS.matcher(plain).replaceAll(""), -1);
        return new Words(List.of(words).stream().filter(word -> !word.isEmpty()).toList());
    }

    int size() {
        return all.size();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    String text() {
        return String.join(" ", all);
    }

    Words from(int start) {
        return new Words(all.subList(start, all.size()));
    }

    /** Where a phrase stands first from a place on, or -1. */
    int find(Words phrase, int from) {
        var at = Collections.indexOfSubList(all.subList(Math.min(from, size()), size()), phrase.all());
        return at < 0 ? -1 : at + from;
    }

    boolean has(Words phrase) {
        return find(phrase, 0) >= 0;
    }

    /** The longest of the phrases that stands at a place. */
    Optional<Words> longestAt(int place, List<Words> phrases) {
        return phrases.stream()
                .filter(phrase -> place + phrase.size() <= size()
                        && all.subList(place, place + phrase.size()).equals(phrase.all()))
                .max((one, other) -> Integer.compare(one.size(), other.size()));
    }

    /** The words without those of the phrases. */
    Words without(List<Words> phrases) {
        var kept = new ArrayList<String>();
        for (var place = 0; place < size(); ) {
            var found = longestAt(place, phrases);
            if (found.isEmpty()) {
                kept.add(all.get(place));
            }
            place += found.map(Words::size).orElse(1);
        }
        return new Words(kept);
    }
}
