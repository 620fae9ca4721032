package io.rolewright.engine.mention;

import io.rolewright.engine.mention.Terms.Term;
import java.util.List;

/** For each token which name of the taxonomy it belongs to, and where in that name it stands. */
final class TermTags {
    private static final int FIRST = 1;
    private static final int LAST = 2;

    private final int[] meant;
    private final int[] named;
    private final int[] knownBefore;

    TermTags(List<Term> meantTerms, List<Term> namedTerms, int size) {
        meant = tags(meantTerms, size);
        named = tags(namedTerms, size);
        knownBefore = new int[size + 1];
        for (int i = 0; i < size; i++) {
            knownBefore[i + 1] = knownBefore[i] + (meant[i] == 0 ? 0 : 1);
        }
    }

    /** 0 where there is no name, else its kind, whether it is whole, and whether the token is its first or last. */
    private static int[] tags(List<Term> terms, int size) {
        int[] tags = new int[size];
        for (Term term : terms) {
            for (int i = term.first(); i < Math.min(term.end(), size); i++) {
                int place = (i == term.first() ? FIRST : 0) + (i == term.end() - 1 ? LAST : 0);
                tags[i] = 1 + place + 4 * term.kind().ordinal() + (term.whole() ? 0 : 100);
            }
        }
        return tags;
    }

    int meant(int index) {
        return index >= 0 && index < meant.length ? meant[index] : 0;
    }

    int named(int index) {
        return index >= 0 && index < named.length ? named[index] : 0;
    }

    /** How many tokens from {@code first} up to but without {@code end} belong to a name that means a skill. */
    int known(int first, int end) {
        int from = Math.clamp(first, 0, meant.length);
        int to = Math.clamp(end, from, meant.length);
        return knownBefore[to] - knownBefore[from];
    }
}
