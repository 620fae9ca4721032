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

    /** Takes the progress of long work, and whether that was the last of it. */
    void watch(JsonNode progress, boolean done) {
        watch(progress);
        if (done) {
            end();
        }
    }

    /** Takes the progress of long work: one line that is overwritten on a terminal, one per change elsewhere. */
    void watch(JsonNode progress) {
        var line = progress.properties().stream()
                .map(count -> count.getKey() + " " + count.getValue().asString())
                .collect(Collectors.joining(", "));
        if (!line.equals(last)) {
            last = line;
            err.printf(live ? "\rdemo:   %s  " : "demo:   %s%n", line);
            err.flush();
        }
    }

    /** Lines that change, for what goes on in several places at once. */
    ChangingLines lines() {
        return new ChangingLines(err, live);
    }

    void end() {
        err.print(live && !last.isEmpty() ? System.lineSeparator() : "");
        err.printf("demo: %s: done in %.1f s%n", title, (System.nanoTime() - began) / 1e9);
        err.flush();
    }
}
