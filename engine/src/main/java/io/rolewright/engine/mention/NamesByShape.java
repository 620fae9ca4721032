package io.rolewright.engine.mention;

import io.rolewright.engine.mention.Terms.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Names that no taxonomy knows: words written as names are, in a list with known names or behind a word of knowing.
 *
 * @param meant the names that are known
 */
record NamesByShape(Tokens tokens, Forms forms, List<Term> meant) {
    /** How far behind a word such as "experience" a name may stand. */
    private static final int REACH = 5;

    /** Stretches from their first token up to but without their end. */
    List<int[]> find() {
        BitSet known = new BitSet();
        meant.stream()
                .filter(term -> term.layer() == Layer.KNOWLEDGE)
                .forEach(term -> known.set(term.first(), term.end()));
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isName(i) && !known.get(i) && (isListed(i, known) || isAskedFor(i))) {
                int end = behind(i, known);
                found.add(new int[] {i, end});
                known.set(i, end);
                i = end - 1;
            }
        }
        return found;
    }

    /** A capital elsewhere than at the start says little in a heading or a title, so another sign is wanted too. */
    private boolean isName(int index) {
        String word = tokens.word(index);
        return word.length() > 1 && word.charAt(0) != '<' && forms.classes(index) == 0 && hasMarkedShape(word);
    }

    private static boolean hasMarkedShape(String word) {
        boolean small = false;
        boolean marked = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            marked |= (Character.isUpperCase(c) && i > 0) || c == '+' || c == '#' || (Character.isDigit(c) && small);
            small |= Character.isLetter(c);
        }
        return small && marked;
    }

    private boolean isListed(int index, BitSet known) {
        return known.get(index + 1)
                || (index > 0 && known.get(index - 1))
                || (index > 1 && joins(index - 1) && known.get(index - 2))
                || (joins(index + 1) && known.get(index + 2));
    }

    private boolean joins(int index) {
        return WordClass.JOINING.in(forms.classes(index));
    }

    private boolean isAskedFor(int index) {
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            if (WordClass.ASKING.in(forms.classes(i))) {
                return true;
            }
        }
        return false;
    }

    private int behind(int first, BitSet known) {
        int end = first + 1;
        while (end < tokens.size()
                && isName(end)
                && !known.get(end)
                && !tokens.isParted(end)
                && forms.tail(end - 1) == 0) {
            end++;
        }
        return end;
    }
}
