package io.rolewright.cli.demo;

import io.rolewright.cli.AdvertWords;
import java.io.PrintWriter;

/** Prints a story: what happened, one line each. */
final class HiringText {
    private final PrintWriter out;

    HiringText(PrintWriter out) {
        this.out = out;
    }

    void title(String words) {
        out.printf("%n%s%n", words);
        out.flush();
    }

    /**
     * Prints a line, however many lines its words are.
     *
     * @param what happened, or who speaks, in a word or two
     */
    void line(String what, String words) {
        out.printf(
                "  %-11s %s%n",
                what, AdvertWords.visible(words).replaceAll("\\s+", " ").strip());
        out.flush();
    }
}
