package io.rolewright.cli;

import io.rolewright.shared.CodeText;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * An input that was not taken, and why.
 *
 * @param file the input's name
 * @param code stable reason
 */
record Refusal(String file, String code) {
    String next() {
        return CodeText.of(code, Locale.ENGLISH).next();
    }

    /** Two lines for a person. */
    void print(PrintWriter err) {
        var text = CodeText.of(code, Locale.ENGLISH);
        err.printf("error %s %s: %s%ntry: %s%n", code, file, text.what(), text.next());
        err.flush();
    }
}
