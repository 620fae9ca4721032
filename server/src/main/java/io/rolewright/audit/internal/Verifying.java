package io.rolewright.audit.internal;

import io.rolewright.audit.Verification;
import io.rolewright.audit.Verification.State;
import io.rolewright.events.audit.TrailVerified;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Ids;
import io.rolewright.shared.VerificationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has the trail verified in the background, one run at a time. */
@Component
class Verifying {
    private static final Logger log = LoggerFactory.getLogger(Verifying.class);
    private static final Duration TOLD_EVERY = Duration.ofSeconds(1);

    private final Verifier verifier;
    private final Verifications runs;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    Verifying(Verifier verifier, Verifications runs, EventLog events, Ids ids, Clock clock) {
        this.verifier = verifier;
        this.runs = runs;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The run that is under way, else a new one. */
    synchronized Verification start() {
        return runs.running().orElseGet(this::begin);
    }

    private Verification begin() {
        var begun = new Verification(
                ids.next(VerificationId::new),
                State.RUNNING,
                clock.instant(),
                null,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                List.of(),
                0,
                List.of());
        runs.add(begun);
        var call = Call.current();
        Thread.ofVirtual().name("audit-verification").start(() -> call.run(() -> run(begun)));
        return begun;
    }

    private void run(Verification begun) {
        try {
            var done = done(begun, verifier.verify(new Telling(begun)), clock.instant());
            events.record(new TrailVerified(done.id(), done.checked(), done.coveredUpTo(), done.found()));
            if (done.found() > 0) {
                log.error("the trail is not as it was written: {} findings in {}", done.found(), done.id());
            }
            runs.update(done);
        } catch (RuntimeException failure) {
            log.error(
                    "verification {} failed: {}", begun.id(), failure.getClass().getName());
            log.debug("the failure", failure);
            runs.update(failed(begun, clock.instant()));
        }
    }

    private static Verification done(Verification begun, Verifier.Outcome outcome, Instant at) {
        var entries = outcome.end() - outcome.beginning();
        return new Verification(
                begun.id(),
                State.DONE,
                begun.begunAt(),
                at,
                outcome.beginning(),
                entries,
                entries,
                outcome.covered(),
                Math.max(0, outcome.end() - outcome.covered()),
                outcome.unchained(),
                outcome.heads(),
                outcome.keys(),
                outcome.findings().count(),
                outcome.findings().first());
    }

    /** The same run, ended without an answer. */
    static Verification failed(Verification run, @Nullable Instant at) {
        return new Verification(
                run.id(),
                State.FAILED,
                run.begunAt(),
                at,
                run.beginning(),
                run.entries(),
                run.checked(),
                0,
                0,
                0,
                0,
                List.of(),
                0,
                List.of());
    }

    /** Writes down now and then how far a run is. */
    private final class Telling implements Verifier.Progress {
        private final Verification begun;
        private long toldAt = System.nanoTime();

        Telling(Verification begun) {
            this.begun = begun;
        }

        @Override
        public void reached(long beginning, long position, long end) {
            if (System.nanoTime() - toldAt > TOLD_EVERY.toNanos()) {
                toldAt = System.nanoTime();
                runs.update(new Verification(
                        begun.id(),
                        State.RUNNING,
                        begun.begunAt(),
                        null,
                        beginning,
                        end - beginning,
                        position - beginning,
                        0,
                        0,
                        0,
                        0,
                        List.of(),
                        0,
                        List.of()));
            }
        }
    }
}
