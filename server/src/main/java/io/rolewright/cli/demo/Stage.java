package io.rolewright.cli.demo;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Shows on standard error what goes on and how far it has come. */
final class Stage {
    private final PrintWriter err;
    private final boolean live = System.console() != null && System.console().isTerminal();
    private String title = "";
    private long began;
    private String last = "";

    Stage(PrintWriter err) {
        this.err = err;
    }

    void begin(String title) {
        this.title = title;
        began = System.nanoTime();
        last = "";
        err.printf("demo: %s …%n", title);
        err.flush();
    }

    /** Takes the progress of long work: one line that is overwritten on a terminal, one per change elsewhere. */
    void watch(JsonNode progress, boolean done) {
        var line = progress.properties().stream()
                .map(count -> count.getKey() + " " + count.getValue().asString())
                .collect(Collectors.joining(", "));
        if (!line.equals(last)) {
            last = line;
            err.printf(live ? "\rdemo:   %s  " : "demo:   %s%n", line);
        }
        if (done) {
            err.print(live ? System.lineSeparator() : "");
            end();
        }
        err.flush();
    }

    void end() {
        err.printf("demo: %s: done in %.1f s%n", title, (System.nanoTime() - began) / 1e9);
        err.flush();
    }
}
