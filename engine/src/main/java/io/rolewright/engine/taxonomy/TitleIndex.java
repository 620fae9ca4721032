package io.rolewright.engine.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The titles of all occupations by their words, and how much each word tells. */
final class TitleIndex {
    /** A word that no title has is mostly a place or an employer: it speaks hardly against a match. */
    private static final double UNKNOWN_WEIGHT = 0.4;

    private static final double NOISE_WEIGHT = 0.1;

    /** Endings of words for several people of one trade. */
    private static final List<String> PEOPLE = List.of("ers", "ors", "ists", "ians");

    private final TitleWords titleWords;
    private final Map<String, List<Title>> byHead = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> noise = new HashSet<>();
    private final Misspelling misspelling;
    private int size;

    TitleIndex(Taxonomy taxonomy) {
        titleWords = new TitleWords(taxonomy.words());
        for (Occupation occupation : taxonomy.occupations()) {
            add(occupation, occupation.title());
            occupation.titles().forEach(title -> add(occupation, title));
        }
        for (String section : List.of("title noise", "title levels")) {
            taxonomy.words().list(section).forEach(word -> noise.addAll(titleWords.plain(word)));
        }
        byHead.values().forEach(titles -> titles.replaceAll(title -> title.weighing(weight(title.words()))));
        misspelling = new Misspelling(counts.keySet());
    }

    private void add(Occupation occupation, String written) {
        Title title = new Title(occupation, titleWords.plain(written));
        byHead.computeIfAbsent(title.head(), h -> new ArrayList<>()).add(title);
        Set.copyOf(title.words()).forEach(word -> counts.merge(word, 1, Integer::sum));
        for (int i = 1; i < title.words().size(); i++) {
            pairs.add(title.words().get(i - 1) + " " + title.words().get(i));
        }
        size++;
    }

    /** The segments of a vacancy's title, slips corrected, words that are written apart joined as the titles have them. */
    List<List<String>> segments(String rawTitle) {
        return titleWords.segments(rawTitle).stream()
                .flatMap(this::kindsOfPeople)
                .map(this::joined)
                .toList();
    }

    /** "Fitters welders" are two kinds of people: the plural of a kind ends what is said of it. */
    private Stream<List<String>> kindsOfPeople(List<String> folded) {
        List<List<String>> kinds = new ArrayList<>();
        boolean isEnded = true;
        for (String word : folded) {
            if (isEnded) {
                kinds.add(new ArrayList<>());
            }
            String plain = titleWords.plainWord(word);
            kinds.getLast().add(plain);
            isEnded = isManyPeople(word) && isHead(plain);
        }
        return kinds.stream();
    }

    private static boolean isManyPeople(String word) {
        return PEOPLE.stream().anyMatch(word::endsWith);
    }

    private List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String written : words) {
            String word =
                    counts.containsKey(written) || noise.contains(written) ? written : misspelling.corrected(written);
            String pair = joined.isEmpty() ? word : joined.getLast() + word;
            if (!joined.isEmpty() && counts.containsKey(pair) && !pairs.contains(joined.getLast() + " " + word)) {
                joined.set(joined.size() - 1, pair);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    /** Every title whose head is among the words. */
    List<Title> titles(List<String> words) {
        List<Title> titles = new ArrayList<>();
        new LinkedHashSet<>(words).forEach(word -> titles.addAll(byHead.getOrDefault(word, List.of())));
        return titles;
    }

    boolean isNoise(String word) {
        return noise.contains(word);
    }

    boolean isTelling(String word) {
        return counts.containsKey(word) && !noise.contains(word);
    }

    boolean isHead(String word) {
        return byHead.containsKey(word);
    }

    /** What masks, pay and reference numbers leave behind. */
    private static boolean isMasked(String word) {
        return word.length() == 1 || Character.isDigit(word.charAt(0));
    }

    /** How much words tell together. */
    double weight(List<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    /** The inverse document frequency over titles; next to nothing for words that are noise. */
    private double weight(String word) {
        Integer count = counts.get(word);
        if (noise.contains(word) || (count == null && isMasked(word))) {
            return NOISE_WEIGHT;
        }
        return count == null ? UNKNOWN_WEIGHT : Math.log(1 + (double) size / count);
    }
}
