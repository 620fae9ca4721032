package io.rolewright.engine.enhancement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the words of a person's name in a text, however they are ordered, glued or spelled. */
final class NameCuts {
    private static final String JOINTS = " .,-'’\u00a0\u2010\u2011";

    private final String name;
    private final NameForms forms;

    NameCuts(String name) {
        this.name = name;
        this.forms = NameForms.of(name);
    }

    List<Cut> in(String text, List<TextWord> words) {
        boolean[] named = new boolean[words.size()];
        for (int i = 0; i < named.length; i++) {
            named[i] = forms.hold(words.get(i));
        }
        spread(named, text, words);
        List<Cut> cuts = literal(text);
        for (int i = 0; i < named.length; i++) {
            if (named[i]) {
                cuts.add(Cut.out(words.get(i).start(), words.get(i).end()));
            }
        }
        return cuts;
    }

    /** Initials and particles beside a word of the name belong to it; so once in each direction. */
    private void spread(boolean[] named, String text, List<TextWord> words) {
        for (int i = 1; i < named.length; i++) {
            named[i] |= named[i - 1] && isBeside(text, words, i - 1) && forms.mayBelong(words.get(i));
        }
        for (int i = named.length - 2; i >= 0; i--) {
            named[i] |= named[i + 1] && isBeside(text, words, i) && forms.mayBelong(words.get(i));
        }
    }

    private static boolean isBeside(String text, List<TextWord> words, int i) {
        String gap = text.substring(words.get(i).end(), words.get(i + 1).start());
        return gap.length() <= 2 && gap.chars().allMatch(c -> JOINTS.indexOf(c) >= 0);
    }

    /** The name as the person writes it; scripts without blanks have no words to look for. */
    private List<Cut> literal(String text) {
        List<Cut> cuts = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        int at = wanted.length() > 1 && lower.length() == text.length() ? lower.indexOf(wanted) : -1;
        while (at >= 0) {
            cuts.add(Cut.out(at, at + wanted.length()));
            at = lower.indexOf(wanted, at + wanted.length());
        }
        return cuts;
    }
}
