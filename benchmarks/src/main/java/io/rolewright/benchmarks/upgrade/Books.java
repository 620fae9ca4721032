package io.rolewright.benchmarks.upgrade;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.subject.Postgres;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** What must be in the database after two hours, whoever of the two did the work. */
final class Books {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String MISSING_IN_TRAIL = """
            select count(*) from runtime.event e left join audit.entry a on a.event_id = e.id where a.event_id is null""";
    private static final String RANKED = "select count(*) from matching.match where ranked";
    private static final String PAIRS =
            "select (select count(*) from jobs.job) * (select count(*) from resumes.candidate)";

    private final Postgres database;

    Books(Postgres database) {
        this.database = database;
    }

    void judge(String name, Result result) {
        awaitBalance();
        result.atMost(0, name + ": events that the trail lacks", database.count(MISSING_IN_TRAIL), "");
        result.atMost(0, name + ": dead letters", database.count("select count(*) from runtime.dead_letter"), "");
        result.atLeast(database.count(PAIRS), name + ": pairs ranked", database.count(RANKED), "");
        result.atLeast(1, name + ": events with the new member", received(true), "");
        result.atLeast(1, name + ": events without it", received(false), "");
    }

    private long received(boolean withSize) {
        return database.count(
                "select count(*) from runtime.event where type = 'resumes.resume-received.v1' and (body->>'bytes' is null) = "
                        + !withSize);
    }

    private void awaitBalance() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end
                && (database.count(MISSING_IN_TRAIL) > 0 || database.count(RANKED) < database.count(PAIRS))) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
