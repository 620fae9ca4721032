package io.rolewright.engine.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether one segment says what another says: the same words in the same order with the same signs between them, but for
 * words that are licensed to stand for others, articles, emphasis that goes, and a skill's other name in brackets.
 */
final class Retelling {
    /** Words that are alike may be the first of a phrase that is replaced; no phrase has more. */
    private static final int BACK = 8;

    /** Longer sentences are compared word for word beyond what is the same at their beginning. */
    private static final int LONGEST = 600;

    private final Map<String, List<Replacement>> licensed = new HashMap<>();
    private final Set<String> articles;
    private final Set<String> emphasis;

    Retelling(Wording wording) {
        wording.licensed()
                .forEach(pair -> licensed.computeIfAbsent(pair.from().first(), word -> new ArrayList<>())
                        .add(pair));
        this.articles = words(wording, "ARTICLES");
        this.emphasis = words(wording, "EMPHASIS");
    }

    private static Set<String> words(Wording wording, String group) {
        Set<String> words = new HashSet<>();
        wording.in(group).forEach(one -> words.addAll(one.from().words()));
        return words;
    }

    /** Whether {@code told} says nothing but what {@code source} says. */
    boolean holds(Segment source, Segment told, Names names) {
        List<Word> from = source.words();
        List<Word> to = told.words();
        int same = Math.max(0, alike(from, to) - BACK);
        boolean walkable = from.size() - same <= LONGEST && to.size() - same <= LONGEST;
        return isSame(from, to) || walkable && new Walk(from, to, names).reaches(same, same);
    }

    private static boolean isSame(List<Word> from, List<Word> to) {
        return from.size() == to.size() && alike(from, to) == from.size();
    }

    /** How many words both begin with, one for one. */
    private static int alike(List<Word> from, List<Word> to) {
        int at = 0;
        while (at < from.size()
                && at < to.size()
                && to.get(at).says(from.get(at), at == 0)
                && (at == 0 || to.get(at).gap().says(from.get(at).gap()))) {
            at++;
        }
        return at;
    }

    private final class Walk {
        private final List<Word> source;
        private final List<Word> told;
        private final Names names;
        private final BitSet failed = new BitSet();

        Walk(List<Word> source, List<Word> told, Names names) {
            this.source = source;
            this.told = told;
            this.names = names;
        }

        boolean reaches(int i, int j) {
            int state = i * (told.size() + 1) + j;
            if (i == source.size() && j == told.size()) {
                return true;
            }
            if (failed.get(state)) {
                return false;
            }
            boolean reached = same(i, j) || replaced(i, j) || lost(i, j) || article(i, j) || named(i, j);
            failed.set(state, !reached);
            return reached;
        }

        private boolean same(int i, int j) {
            return i < source.size()
                    && j < told.size()
                    && told.get(j).says(source.get(i), j == 0)
                    && sameGap(i, j)
                    && reaches(i + 1, j + 1);
        }

        /** What parts the segment from the one before is another's matter. */
        private boolean sameGap(int i, int j) {
            return i == 0 || j == 0 || told.get(j).gap().says(source.get(i).gap());
        }

        private boolean replaced(int i, int j) {
            if (i >= source.size() || !sameGapOrEnd(i, j)) {
                return false;
            }
            for (Replacement pair : licensed.getOrDefault(source.get(i).folded(), List.of())) {
                if (pair.from().standsAt(source, i)
                        && pair.to().standsAt(told, j)
                        && reaches(i + pair.from().size(), j + pair.to().size())) {
                    return true;
                }
            }
            return false;
        }

        private boolean sameGapOrEnd(int i, int j) {
            return j < told.size() && sameGap(i, j);
        }

        private boolean lost(int i, int j) {
            if (i >= source.size()) {
                return false;
            }
            Word word = source.get(i);
            boolean may = emphasis.contains(word.folded()) || articles.contains(word.folded());
            return may && isOpen(i) && reaches(i + 1, j);
        }

        /** Nothing but blanks stands before or behind the word; the other gap then parts the words around it. */
        private boolean isOpen(int i) {
            boolean before = i == 0 || source.get(i).gap().marks().isEmpty();
            return before
                    && i + 1 < source.size()
                    && source.get(i + 1).gap().marks().isEmpty();
        }

        /** "The" alone may come: "a few" are more than few, and "a level" may be an A level. */
        private boolean article(int i, int j) {
            return i < source.size()
                    && j + 1 < told.size()
                    && told.get(j).written().equals("the")
                    && (j == 0 || told.get(j).gap().marks().isEmpty())
                    && told.get(j + 1).gap().marks().isEmpty()
                    && source.get(i).gap().marks().isEmpty()
                    && reaches(i, j + 1);
        }

        /** Behind "k8s" the words "(Kubernetes)". */
        private boolean named(int i, int j) {
            if (i == 0
                    || j == 0
                    || j >= told.size()
                    || !told.get(j).gap().marks().equals("(")) {
                return false;
            }
            List<String> words = new ArrayList<>();
            for (int end = j; end < told.size() && end - j < 8; end++) {
                words.add(told.get(end).folded());
                boolean another = names.isAnother(source.get(i - 1).span().end(), words);
                if (another && closes(i, end + 1) && reachesBehindBracket(i, end + 1)) {
                    return true;
                }
                if (end + 1 < told.size() && !told.get(end + 1).gap().marks().isEmpty()) {
                    return false;
                }
            }
            return false;
        }

        /** The bracket closes, and what stood in the source behind the name stands behind it; at the end another looks. */
        private boolean closes(int i, int j) {
            if (j == told.size() || i == source.size()) {
                return j == told.size() && i == source.size();
            }
            return told.get(j).gap().says(source.get(i).gap(), ")");
        }

        private boolean reachesBehindBracket(int i, int j) {
            if (i == source.size()) {
                return true;
            }
            return told.get(j).says(source.get(i), false) && reaches(i + 1, j + 1) || replacedBehindBracket(i, j);
        }

        private boolean replacedBehindBracket(int i, int j) {
            return licensed.getOrDefault(source.get(i).folded(), List.of()).stream()
                    .anyMatch(pair -> pair.from().standsAt(source, i)
                            && pair.to().standsAt(told, j)
                            && reaches(i + pair.from().size(), j + pair.to().size()));
        }
    }
}
