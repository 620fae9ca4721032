package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.Requirement;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import java.util.List;

/** The words of an advert that tell people apart by their work; none that may tell who they are or where they live. */
final class RequirementWords {
    private static final PhraseFile FILE = PhraseFile.load("/ranking/words.txt");
    private static final Phrases EMPTY = FILE.in("EMPTY");
    private static final Phrases PROTECTED = FILE.in("PROTECTED");

    private RequirementWords() {}

    /**
     * The stems of a sentence that asks, without the names of the places where the work is.
     *
     * @param without words of the posting's text that are not to count
     */
    static List<String> stems(Advert advert, Requirement requirement, List<Span> without) {
        List<String> places = advert.posting().places().stream()
                .flatMap(place -> place.locality().stream())
                .flatMap(name -> Words.of(name).stream())
                .map(Stems::of)
                .toList();
        return stems(blanked(requirement.span(), advert.posting().text(), without)).stream()
                .filter(stem -> !places.contains(stem))
                .toList();
    }

    private static String blanked(Span sentence, String text, List<Span> without) {
        StringBuilder words = new StringBuilder(sentence.of(text));
        for (Span span : without) {
            if (sentence.contains(span)) {
                int start = span.start() - sentence.start();
                words.replace(start, start + span.length(), " ".repeat(span.length()));
            }
        }
        return words.toString();
    }

    /** The stems of any words of an advert. */
    static List<String> stems(String text) {
        return Words.of(text).stream()
                .filter(word ->
                        word.length() > 1 && !EMPTY.holdsWord(word) && !PROTECTED.holdsWord(word) && !isNumber(word))
                .map(Stems::of)
                .distinct()
                .toList();
    }

    private static boolean isNumber(String word) {
        return word.chars().noneMatch(Character::isLetter);
    }
}
