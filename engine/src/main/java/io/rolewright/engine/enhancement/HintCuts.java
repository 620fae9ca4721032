package io.rolewright.engine.enhancement;

import io.rolewright.engine.language.Phrases;
import java.util.ArrayList;
import java.util.List;

/** Finds what tells age, sex, family, origin or belief in a text, and the titles before names. */
final class HintCuts {
    /** A clause that tells of a person is cut after so many words, where no mark ends it. */
    private static final int LONGEST_CLAUSE = 8;

    private static final int AGE_DIGITS = 2;
    private static final int DAY_DIGITS = 2;
    private static final String PERSON = "they";
    private static final String CLAUSE_ENDS = ".;|•\n";

    private final String text;
    private final List<TextWord> words;
    private final List<String> folded;
    private final boolean allCapitals;
    private final List<Cut> cuts = new ArrayList<>();

    private HintCuts(String text, List<TextWord> words) {
        this.text = text;
        this.words = words;
        this.folded = TextWord.folded(words);
        this.allCapitals = text.chars().noneMatch(Character::isLowerCase);
    }

    /** Words that tell a sex, with others that fit everybody in their place. */
    static List<Cut> sexes(String text, List<TextWord> words) {
        HintCuts hints = new HintCuts(text, words);
        for (int i = 0; i < words.size(); i++) {
            hints.neutral(i);
        }
        return hints.cuts;
    }

    /** All that tells of the person. */
    static List<Cut> in(String text, List<TextWord> words) {
        HintCuts hints = new HintCuts(text, words);
        for (int i = 0; i < words.size(); i++) {
            hints.look(i);
        }
        return hints.cuts;
    }

    private void look(int i) {
        int label = Math.max(length(BlindTerms.LABEL, i), beforeColon(i));
        if (label > 0) {
            cuts.add(Cut.out(words.get(i).start(), clauseEnd(i + label)));
            return;
        }
        age(i);
        origin(i);
        int hint = Math.max(length(BlindTerms.HINT, i), atEnd(i));
        if (hint > 0 && !isAbbreviation(i)) {
            cut(i, i + hint);
        }
        if (isTitle(words.get(i))) {
            int end = words.get(i).end();
            cuts.add(Cut.out(words.get(i).start(), end < text.length() && text.charAt(end) == '.' ? end + 1 : end));
        }
        neutral(i);
    }

    private int length(Phrases phrases, int i) {
        return phrases.lengthAt(folded, i);
    }

    private int atEnd(int i) {
        int length = length(BlindTerms.HINT_AT_END, i);
        return length > 0 && endsClause(i + length - 1) ? length : 0;
    }

    private boolean endsClause(int i) {
        return i + 1 == words.size() || !(gap(i).isBlank() || gap(i).equals("-"));
    }

    private int beforeColon(int i) {
        int length = length(BlindTerms.LABEL_WITH_COLON, i);
        return length > 0 && text.startsWith(":", words.get(i + length - 1).end()) ? length : 0;
    }

    /** Where the clause ends whose next word is {@code from}. */
    private int clauseEnd(int from) {
        int end = from == 0 ? 0 : words.get(from - 1).end();
        for (int i = from; i < words.size() && i < from + LONGEST_CLAUSE; i++) {
            if (gap(i - 1).chars().anyMatch(c -> CLAUSE_ENDS.indexOf(c) >= 0) && !isDateDot(i)) {
                return end;
            }
            end = words.get(i).end();
        }
        return end;
    }

    /** The dots of {@code 3.4.1985} and {@code 3. April} end no clause. */
    private boolean isDateDot(int i) {
        TextWord before = words.get(i - 1);
        return before.isNumber()
                && before.folded().length() <= DAY_DIGITS
                && gap(i - 1).startsWith(".");
    }

    /** What stands behind word {@code i}, before the next one. */
    private String gap(int i) {
        return text.substring(words.get(i).end(), words.get(i + 1).start());
    }

    private void age(int i) {
        int behind = length(BlindTerms.AGE_BEHIND, i);
        if (behind > 0 && i > 0 && isAge(words.get(i - 1))) {
            cut(i - 1, i + behind);
        }
        int before = length(BlindTerms.AGE_BEFORE, i);
        if (before > 0 && i + before < words.size() && isAge(words.get(i + before)) && !countsOn(i + before)) {
            cut(i, i + before + 1);
        }
    }

    private static boolean isAge(TextWord word) {
        return word.isNumber() && word.folded().length() == AGE_DIGITS;
    }

    /** "I am 20 kilometres away" tells no age; "I am 34." and "aged 34 with" do. */
    private boolean countsOn(int i) {
        boolean stated = folded.get(i - 1).startsWith("age");
        return !stated && i + 1 < words.size() && gap(i).isBlank();
    }

    private void origin(int i) {
        int behind = length(BlindTerms.ORIGIN_BEHIND, i);
        if (behind > 0
                && i > 0
                && words.get(i - 1).isCapitalised()
                && gap(i - 1).length() == 1) {
            cut(i - 1, i + behind);
        }
    }

    private boolean isTitle(TextWord word) {
        return BlindTerms.TITLE.holdsWord(word.folded())
                && word.isCapitalised()
                && !word.isAllCapitals()
                && !word.written().endsWith("s’");
    }

    /** {@code HIS} and {@code SHE} are systems and safety, where not everything is in capitals. */
    private boolean isAbbreviation(int i) {
        return words.get(i).isAllCapitals() && !allCapitals;
    }

    private void neutral(int i) {
        if (isAbbreviation(i)) {
            return;
        }
        BlindTerms.neutralAt(folded, i).ifPresent(found -> {
            String put = words.get(i).isCapitalised()
                    ? Character.toUpperCase(found.put().charAt(0)) + found.put().substring(1)
                    : found.put();
            TextWord last = words.get(i + found.words() - 1);
            cuts.add(Cut.in(words.get(i).start(), last.end(), put));
            if (found.put().equals(PERSON)) {
                Agreement.behind(text, words, i + 1).ifPresent(cuts::add);
            }
        });
    }

    private void cut(int from, int to) {
        cuts.add(Cut.out(words.get(from).start(), words.get(to - 1).end()));
    }
}
