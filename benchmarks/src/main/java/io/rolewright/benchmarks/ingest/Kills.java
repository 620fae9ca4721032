package io.rolewright.benchmarks.ingest;

import java.time.Duration;
import java.util.Random;

/** Strikes a server at random moments, always when it has got on since its last start. */
final class Kills implements Subject.Watcher {
    private static final int LONGEST_MILLIS = 2_500;

    private final Subject subject;
    private final Random random = new Random();
    private int allowed;
    private int done;
    private int atStart;
    private long due;

    Kills(Subject subject) {
        this.subject = subject;
    }

    /** Allows so many more for the harvest that comes next. */
    Kills allow(int more) {
        allowed += more;
        atStart = 0;
        due = 0;
        return this;
    }

    int allowed() {
        return allowed;
    }

    int done() {
        return done;
    }

    @Override
    public void look(int found) throws InterruptedException {
        if (done == allowed) {
            return;
        }
        if (due == 0 && found > atStart) {
            due = System.nanoTime()
                    + Duration.ofMillis(random.nextInt(LONGEST_MILLIS)).toNanos();
        }
        if (due != 0 && System.nanoTime() >= due) {
            subject.strike();
            done++;
            atStart = found;
            due = 0;
            System.out.printf("  killed (%d) when about %,d were found%n", done, found);
        }
    }
}
