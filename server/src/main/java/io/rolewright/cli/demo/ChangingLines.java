package io.rolewright.cli.demo;

import java.io.PrintWriter;
import java.util.List;

/** Lines of which some change: overwritten on a terminal; elsewhere those that have changed are printed again. */
final class ChangingLines {
    private static final String UP = "\u001b[%dA";
    private static final String REST_EMPTY = "\u001b[K";

    private final PrintWriter err;
    private final boolean live;
    private List<String> shown = List.of();

    /** @param live whether they stand on a terminal */
    ChangingLines(PrintWriter err, boolean live) {
        this.err = err;
        this.live = live;
    }

    void show(List<String> lines) {
        if (lines.equals(shown)) {
            return;
        }
        if (live) {
            overwrite(lines);
        } else {
            lines.stream().filter(line -> !shown.contains(line)).forEach(line -> err.printf("demo:   %s%n", line));
        }
        shown = List.copyOf(lines);
        err.flush();
    }

    private void overwrite(List<String> lines) {
        if (!shown.isEmpty()) {
            err.printf(UP, shown.size());
        }
        lines.forEach(line -> err.printf("demo:   %s%s%n", line, REST_EMPTY));
    }
}
