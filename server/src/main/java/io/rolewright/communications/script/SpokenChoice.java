package io.rolewright.communications.script;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One of the choices of a question, or of yes and no. */
final class SpokenChoice {
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "without", "except", "isnt", "dont");

    private SpokenChoice() {}

    /** The choice that was named, if exactly one was; one behind a "not" was not named. */
    static Optional<String> of(Words words, Question question) {
        var named = new LinkedHashSet<String>();
        var phrases = question.choices().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> Map.entry(Words.of(text), entry.getKey())))
                .sorted(Comparator.comparing(entry -> -entry.getKey().size()))
                .toList();
        for (var place = 0; place < words.size(); ) {
            var at = place;
            var found = phrases.stream()
                    .filter(entry ->
                            words.longestAt(at, List.of(entry.getKey())).isPresent())
                    .findFirst();
            found.filter(entry -> !isDenied(words, at)).ifPresent(entry -> named.add(entry.getValue()));
            place += found.map(entry -> entry.getKey().size()).orElse(1);
        }
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static boolean isDenied(Words words, int place) {
        return words.all().subList(Math.max(0, place - 2), place).stream().anyMatch(NEGATIONS::contains);
    }
}
