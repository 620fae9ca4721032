package io.rolewright.cli;

import java.io.PrintWriter;
import java.time.Duration;

/** Tells how far a long work is, every few seconds; a short one is done before the first line. */
final class Progress {
    private static final Duration REST = Duration.ofSeconds(5);

    private final PrintWriter err;
    private final String what;
    private final long all;
    private long last = System.nanoTime();

    Progress(PrintWriter err, String what, long all) {
        this.err = err;
        this.what = what;
        this.all = all;
    }

    void at(int done) {
        var now = System.nanoTime();
        if (now - last >= REST.toNanos()) {
            last = now;
            err.printf("%,d of %,d %s%n", done, all, what);
            err.flush();
        }
    }
}
