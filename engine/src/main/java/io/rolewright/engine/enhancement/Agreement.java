package io.rolewright.engine.enhancement;

import java.util.List;
import java.util.Optional;

/** Gives the verb behind "they" its plural: "she often likes" becomes "they often like". */
final class Agreement {
    private static final int MOST_ADVERBS = 2;
    private static final List<String> WITH_ES = List.of("sses", "xes", "ches", "shes", "zzes", "oes");
    private static final List<String> NO_VERBS = List.of("ss", "us", "is", "ous");
    private static final int SHORTEST = 4;

    private Agreement() {}

    /** What takes the verb's place, where the words from {@code from} on begin with one, maybe behind adverbs. */
    static Optional<Cut> behind(String text, List<TextWord> words, int from) {
        int at = from;
        while (at < words.size()
                && at < from + MOST_ADVERBS
                && isAdverb(words.get(at).folded())) {
            at++;
        }
        boolean near = at < words.size()
                && at > 0
                && text.substring(words.get(from - 1).end(), words.get(at).start())
                        .chars()
                        .allMatch(c -> Character.isWhitespace(c) || Character.isLetter(c));
        return near ? plural(words.get(at)) : Optional.empty();
    }

    private static boolean isAdverb(String word) {
        return BlindTerms.ADVERB.holdsWord(word) || word.endsWith("ly");
    }

    private static Optional<Cut> plural(TextWord word) {
        return BlindTerms.plural(word.folded())
                .or(() -> regular(word.written()))
                .map(put -> Cut.in(word.start(), word.end(), put));
    }

    private static Optional<String> regular(String verb) {
        if (verb.length() < SHORTEST || !verb.endsWith("s") || NO_VERBS.stream().anyMatch(verb::endsWith)) {
            return Optional.empty();
        }
        if (verb.endsWith("ies")) {
            return Optional.of(verb.substring(0, verb.length() - 3) + "y");
        }
        int ending = WITH_ES.stream().anyMatch(verb::endsWith) ? 2 : 1;
        return Optional.of(verb.substring(0, verb.length() - ending));
    }
}
