package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import java.util.List;

/** Tells a department that somebody worked with from what somebody knows: "helped HR count the days". */
final class Departments {
    /** How much of the line before is looked at, in UTF-16 code units. */
    private static final int REACH = 40;

    private Departments() {}

    static boolean isOne(String text, Span mention) {
        return Vocabulary.DEPARTMENTS.in("DEPARTMENT").holds(Words.of(mention.of(text)))
                && Vocabulary.DEPARTMENTS.in("BEFORE").endOf(before(text, mention.start()));
    }

    /** The words of the clause before {@code at}. */
    private static List<String> before(String text, int at) {
        int from = Math.max(0, at - REACH);
        for (int i = from; i < at; i++) {
            from = ".;,:!?\n•()".indexOf(text.charAt(i)) >= 0 ? i + 1 : from;
        }
        return Words.of(text.substring(from, at));
    }
}
