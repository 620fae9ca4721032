package io.rolewright.engine.mention;

import java.util.ArrayList;
import java.util.List;

/** Phrases of doing behind "ability to", "you will" and the like; traits; and what stands before "skills". */
record PhrasesByWords(Forms forms) {
    private static final int LONGEST = 7;

    /** How far before a verb a word such as "able" or "you" may stand. */
    private static final int REACH = 4;

    /** Stretches from their first token up to but without their end. */
    List<int[]> find() {
        List<int[]> found = new ArrayList<>();
        int i = 0;
        while (i < forms.size()) {
            int end = endFrom(i);
            if (end > i) {
                found.add(new int[] {i, end});
            }
            i = Math.max(i + 1, end);
        }
        return found;
    }

    private int endFrom(int i) {
        if (is(i, WordClass.DOING) && isAskedFor(i)) {
            return endOfDoing(i);
        }
        if (is(i + 1, WordClass.CAPACITY) && !is(i, WordClass.PRAISE) && forms.isWord(i)) {
            return i + 2;
        }
        return is(i, WordClass.CHARACTER) ? i + (is(i + 1, WordClass.PERSON) ? 2 : 1) : i;
    }

    private boolean isAskedFor(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (is(i, WordClass.ABILITY) || is(i, WordClass.YOU) || is(i, WordClass.ASKING)) {
                return true;
            }
        }
        return false;
    }

    private int endOfDoing(int verb) {
        int end = verb + 1;
        while (end < Math.min(forms.size(), verb + LONGEST) && goesOn(end)) {
            end++;
        }
        while (end > verb + 1 && (is(end - 1, WordClass.DETERMINER) || is(end - 1, WordClass.PREPOSITION))) {
            end--;
        }
        return end;
    }

    private boolean goesOn(int index) {
        boolean ends = is(index, WordClass.JOINING) || is(index, WordClass.YOU) || is(index, WordClass.BEING);
        return !ends && forms.tail(index - 1) == 0 && forms.isWord(index);
    }

    private boolean is(int index, WordClass wanted) {
        return wanted.in(forms.classes(index));
    }
}
