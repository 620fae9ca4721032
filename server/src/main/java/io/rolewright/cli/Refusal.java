package io.rolewright.cli;

import io.rolewright.shared.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * An input that was not taken, and why.
 *
 * @param file the input's name
 * @param code stable reason
 */
record Refusal(String file, String code) {
    /** What is wrong, one sentence. */
    String what() {
        return text(code);
    }

    /** What to do next, one sentence. */
    String next() {
        return text(code + ".next");
    }

    /** Two lines for a person. */
    void print(PrintWriter err) {
        err.printf("error %s %s: %s%ntry: %s%n", code, file, what(), next());
        err.flush();
    }

    /** The text of a code, or of its next step. */
    static String text(String key) {
        return Messages.find(Locale.ENGLISH, key, List.of()).orElseThrow();
    }
}
