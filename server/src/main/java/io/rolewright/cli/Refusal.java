package io.rolewright.cli;

import io.rolewright.shared.Messages;
import io.rolewright.shared.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * An input that was not taken, and why.
 *
 * @param file the input's name
 * @param code stable reason
 * @param what what is wrong, one sentence
 * @param next what to do next, one sentence
 */
record Refusal(String file, String code, String what, String next) {
    /** A refusal of ours. */
    Refusal(String file, String code) {
        this(file, code, text(code), text(code + ".next"));
    }

    /** An item of an input that holds several; its place is counted from 0. */
    static Refusal ofItem(String file, int item, String code) {
        return new Refusal(file + "#" + item, code);
    }

    /** What the server said. */
    static Refusal of(String word, Problem problem) {
        return new Refusal(word, problem.code(), problem.title(), problem.detail());
    }

    /** Two lines for a person. */
    void print(PrintWriter err) {
        err.printf("error %s %s: %s%ntry: %s%n", code, file, what, next);
        err.flush();
    }

    /** The text of a code, or of its next step. */
    static String text(String key) {
        return Messages.find(Locale.ENGLISH, key, List.of()).orElseThrow();
    }
}
