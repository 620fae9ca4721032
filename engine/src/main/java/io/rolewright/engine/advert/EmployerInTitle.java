package io.rolewright.engine.advert;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Finds who hires among the parts of a page's title. */
final class EmployerInTitle {
    private static final List<String> BEHIND = List.of(
            " careers",
            " jobs",
            " career",
            " career site",
            " karriere",
            " careers site",
            " job board",
            " job details",
            " logo");
    private static final List<String> BEFORE = List.of("careers at ", "jobs at ", "work at ", "karriere bei ");

    private EmployerInTitle() {}

    /**
     * The part that the page repeats, else the one that says that these are its careers, else the only one there is.
     *
     * @param others the parts that are not the title
     * @param parts how many the page's title has
     */
    static Optional<String> among(List<String> others, String title, int parts, Document page) {
        List<String> names = new ArrayList<>(others);
        names.removeIf(part -> Places.isKnown(part) || sharesWords(withoutSiteWords(part), title));
        String text = page.body().text();
        return names.stream()
                .map(EmployerInTitle::withoutSiteWords)
                .filter(text::contains)
                .findFirst()
                .or(() -> names.stream()
                        .filter(part -> !withoutSiteWords(part).equals(part))
                        .map(EmployerInTitle::withoutSiteWords)
                        .findFirst())
                .or(() -> names.stream()
                        .filter(part -> parts == 2 || names.size() == 1 && Character.isUpperCase(part.charAt(0)))
                        .findFirst())
                .filter(name -> !Titles.isOfSite(name));
    }

    /** {@code Acme Careers} is Acme. */
    static String withoutSiteWords(String name) {
        String bare = name;
        for (String word : BEHIND) {
            boolean ends = bare.length() > word.length()
                    && bare.regionMatches(true, bare.length() - word.length(), word, 0, word.length());
            bare = ends ? bare.substring(0, bare.length() - word.length()) : bare;
        }
        for (String word : BEFORE) {
            bare = bare.regionMatches(true, 0, word, 0, word.length()) ? bare.substring(word.length()) : bare;
        }
        return bare.strip();
    }

    private static boolean sharesWords(String part, String title) {
        List<String> words = Words.of(part);
        Set<String> of = new HashSet<>(Words.of(title));
        return words.stream().filter(of::contains).count() * 2 > words.size();
    }
}
