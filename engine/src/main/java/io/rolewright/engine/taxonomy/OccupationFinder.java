package io.rolewright.engine.taxonomy;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the occupation that a job title names, however a vacancy dresses it up with places, pay, brackets and
 * exclamations. Any number of threads may share a finder.
 */
public final class OccupationFinder {
    /** Below this the title shares too little with any occupation to say one. */
    private static final double SURE = 0.45;

    /** What stands further back says less: mostly place, employer or branch. */
    private static final double LATER = 0.93;

    private static final double ACROSS = 0.8;

    /** A title that has the first segment's words and more from further back says more than those words alone. */
    private static final double CLOSER = 1.05;

    private final TitleIndex index;
    private final SeniorityWords seniorityWords;

    public OccupationFinder(Taxonomy taxonomy) {
        index = new TitleIndex(taxonomy);
        seniorityWords = new SeniorityWords(taxonomy.words());
    }

    /** Occupations that {@code rawTitle} may name, best first, at most five; empty when none is likely. */
    public List<OccupationMatch> match(String rawTitle) {
        Map<Occupation, Double> best =
                new IdentityHashMap<>(); // A hash of all their titles would cost more than the scores.
        List<List<String>> segments = index.segments(rawTitle);
        double factor = 1;
        for (List<String> segment : segments) {
            score(segment, factor, best);
            factor *= LATER;
        }
        if (segments.size() > 1) {
            List<String> all = segments.stream().flatMap(List::stream).toList();
            score(all, ACROSS, best);
            scoreCloser(segments.getFirst(), all, best);
        }
        return ranked(best);
    }

    private void scoreCloser(List<String> first, List<String> all, Map<Occupation, Double> best) {
        List<String> telling = first.stream().filter(index::isTelling).toList();
        for (Title title : telling.isEmpty() ? List.<Title>of() : index.titles(all)) {
            boolean isCloser = title.words().size() > telling.size()
                    && title.words().containsAll(telling)
                    && all.containsAll(title.words());
            if (isCloser) {
                best.merge(title.occupation(), CLOSER, Math::max);
            }
        }
    }

    /** The level that a job title states. */
    public Seniority seniority(String title) {
        return seniorityWords.of(title);
    }

    private void score(List<String> segment, double factor, Map<Occupation, Double> best) {
        TitleScore score = new TitleScore(index, segment);
        for (Title title : index.titles(segment)) {
            best.merge(title.occupation(), factor * score.of(title), Math::max);
        }
    }

    private static List<OccupationMatch> ranked(Map<Occupation, Double> best) {
        return best.entrySet().stream()
                .filter(scored -> scored.getValue() >= SURE)
                .sorted(Map.Entry.<Occupation, Double>comparingByValue()
                        .reversed()
                        .thenComparing(scored -> scored.getKey().id()))
                .limit(5)
                .map(scored -> new OccupationMatch(scored.getKey(), Math.min(1, scored.getValue())))
                .toList();
    }
}
