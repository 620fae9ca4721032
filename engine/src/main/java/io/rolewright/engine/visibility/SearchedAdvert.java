package io.rolewright.engine.visibility;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An advert as a search engine holds it.
 *
 * @param terms how often each term stands in it, a term of the title counted {@value #TITLE} times
 * @param length the sum of all counts
 */
public record SearchedAdvert(Map<String, Integer> terms, int length) {
    /** How many words of the text one word of the title is worth, as boards rank titles far above texts. */
    public static final int TITLE = 4;

    private static final int SHORTEST_PLURAL = 4;

    public SearchedAdvert {
        terms = Map.copyOf(terms);
    }

    /** A posting by its title and its text. */
    public static SearchedAdvert of(JobPosting posting) {
        return of(posting.title(), posting.text());
    }

    /** An advert by its title and its text. */
    public static SearchedAdvert of(String title, String text) {
        Map<String, Integer> counts = new HashMap<>();
        terms(title).forEach(term -> counts.merge(term, TITLE, Integer::sum));
        terms(text).forEach(term -> counts.merge(term, 1, Integer::sum));
        return new SearchedAdvert(
                counts, counts.values().stream().mapToInt(count -> count).sum());
    }

    /** The terms of a text: its folded words, plurals as singulars. */
    public static List<String> terms(String text) {
        return Words.of(text).stream().map(SearchedAdvert::singular).toList();
    }

    private static String singular(String word) {
        boolean plural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
