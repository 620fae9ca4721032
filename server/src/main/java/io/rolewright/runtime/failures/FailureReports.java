package io.rolewright.runtime.failures;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Gathers failures, adds up those that are alike, and writes them down once a second when there are any. Telling one takes no
 * time and never fails; while the database is away they wait here, as many different ones as there is room for.
 */
@Component
public class FailureReports implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(FailureReports.class);

    private final SeenRows rows;
    private final FailureSettings settings;
    private final Clock clock;
    private final Counter seen;
    private final Counter dropped;
    private final FailureAppender appender = new FailureAppender(this);
    private Map<String, Seen> waiting = new LinkedHashMap<>();
    private @Nullable ScheduledExecutorService timer;

    FailureReports(SeenRows rows, FailureSettings settings, Clock clock, MeterRegistry meters) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
        this.seen = counter(meters, "rolewright.failures.seen", "Failures that this process saw or was told of.");
        this.dropped =
                counter(meters, "rolewright.failures.dropped", "Failures that found no room to be written down.");
    }

    private static Counter counter(MeterRegistry meters, String name, String description) {
        return Counter.builder(name).description(description).register(meters);
    }

    /** Tells of a failure. */
    public void add(Failure failure) {
        seen.increment();
        var fingerprint = failure.fingerprint();
        synchronized (this) {
            var known = waiting.get(fingerprint);
            if (known != null) {
                waiting.put(fingerprint, known.and(failure, clock.instant()));
            } else if (waiting.size() < settings.kinds()) {
                waiting.put(fingerprint, Seen.first(failure, clock.instant()));
            } else {
                dropped.increment();
            }
        }
    }

    /** Writes down what has gathered, now. */
    public void write() {
        var gathered = gathered();
        if (gathered.isEmpty()) {
            return;
        }
        try {
            dropped.increment(gathered.size() - rows.add(gathered));
        } catch (DataAccessException | TransactionException away) {
            log.debug("failures wait", away);
            takeBack(gathered);
        }
    }

    /** How many wait to be written down. */
    synchronized long waiting() {
        return waiting.values().stream().mapToLong(Seen::count).sum();
    }

    private synchronized Collection<Seen> gathered() {
        var gathered = List.copyOf(waiting.values());
        waiting = new LinkedHashMap<>();
        return gathered;
    }

    private synchronized void takeBack(Collection<Seen> gathered) {
        for (var before : gathered) {
            if (waiting.containsKey(before.fingerprint()) || waiting.size() < settings.kinds()) {
                waiting.merge(before.fingerprint(), before, (later, earlier) -> earlier.and(later));
            } else {
                dropped.increment(before.count());
            }
        }
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("failure-reports").factory());
        started.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.SECONDS);
        timer = started;
        appender.listen();
    }

    @Override
    public void stop() {
        appender.leave();
        end();
        write();
    }

    private synchronized void end() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    /** Begins first and ends last, to see what goes wrong meanwhile. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
