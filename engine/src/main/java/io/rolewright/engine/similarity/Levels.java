package io.rolewright.engine.similarity;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether two titles name one level. A level or grade is never the same as none. */
final class Levels {
    private Levels() {}

    /** Symmetric. */
    static boolean areOne(Imprint a, Imprint b) {
        return a.title().levels().equals(b.title().levels())
                && a.title().grades().equals(b.title().grades())
                && isHelpAlike(a.title(), b.title());
    }

    /** An assistant accountant is no accountant, but a sales assistant may be a shop worker. */
    private static boolean isHelpAlike(TitleFacts a, TitleFacts b) {
        SortedSet<String> helpA = helping(a.work());
        SortedSet<String> helpB = helping(b.work());
        Set<String> restA = without(a.work(), helpA);
        Set<String> restB = without(b.work(), helpB);
        boolean differsInThatAlone = restA.containsAll(restB) || restB.containsAll(restA);
        return helpA.equals(helpB) || !differsInThatAlone;
    }

    private static SortedSet<String> helping(SortedSet<String> work) {
        SortedSet<String> helping = new TreeSet<>(work);
        helping.removeIf(word -> !SimilarityWords.HELPING.holdsWord(word));
        return helping;
    }

    private static Set<String> without(SortedSet<String> work, Set<String> help) {
        Set<String> rest = new TreeSet<>(work);
        rest.removeAll(help);
        return rest;
    }

    static String written(TitleFacts title) {
        SortedSet<String> all = new TreeSet<>(title.levels());
        all.addAll(title.grades());
        return String.join(" ", all);
    }
}
