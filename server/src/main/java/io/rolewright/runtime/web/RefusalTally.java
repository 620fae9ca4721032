package io.rolewright.runtime.web;

import io.rolewright.events.gateway.AccessDenied;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.DeedId;
import io.rolewright.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps count of refusals that come again and again, and tells of them together when their window has passed. */
@Component
class RefusalTally implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(RefusalTally.class);
    /** So many kinds are counted apart; those of further kinds together. */
    private static final int MOST = 10_000;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final EventLog events;
    private final Ids ids;
    private final Clock clock;
    private final RefusalSettings settings;
    private final Map<Kind, Window> windows = new HashMap<>();
    private @Nullable Thread thread;

    RefusalTally(EventLog events, Ids ids, Clock clock, RefusalSettings settings) {
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    /** Refusals that are alike. */
    record Kind(String actor, String method, String pattern, String code) {
        Kind whatever() {
            return new Kind(actor, "*", "*", "*");
        }
    }

    /** How often a kind came since a moment. @param call the one that it came with first */
    private record Window(Instant since, long count, Call call) {}

    private record Surplus(Kind kind, long times, Call call) {}

    /** Counts one, and answers whether it is to be told by itself. */
    synchronized boolean isToldAlone(Kind kind, Call call) {
        var counted = windows.size() < MOST || windows.containsKey(kind) ? kind : kind.whatever();
        var window = windows.get(counted);
        if (window == null) {
            window = new Window(clock.instant(), 0, call);
        }
        windows.put(counted, new Window(window.since(), window.count() + 1, window.call()));
        return window.count() < settings.toldOneByOne();
    }

    /** Tells of those whose window has passed. */
    void sweep() {
        tell(takePassed(clock.instant().minus(settings.window())));
    }

    private synchronized List<Surplus> takePassed(Instant begunBy) {
        var passed = new ArrayList<Surplus>();
        windows.entrySet().removeIf(entry -> {
            var window = entry.getValue();
            var isPassed = !window.since().isAfter(begunBy);
            if (isPassed && window.count() > settings.toldOneByOne()) {
                passed.add(new Surplus(entry.getKey(), window.count() - settings.toldOneByOne(), window.call()));
            }
            return isPassed;
        });
        return passed;
    }

    private void tell(List<Surplus> passed) {
        for (var one : passed) {
            var kind = one.kind();
            var fact = new AccessDenied(
                    ids.next(DeedId::new), kind.method(), kind.pattern(), kind.code(), null, null, one.times());
            one.call().run(() -> events.record(fact));
        }
    }

    private void work() {
        try {
            while (true) {
                Thread.sleep(settings.window());
                tellQuietly(takePassed(clock.instant().minus(settings.window())));
            }
        } catch (InterruptedException stop) {
            // That is how it ends.
        }
    }

    private void tellQuietly(List<Surplus> passed) {
        try {
            tell(passed);
        } catch (RuntimeException failure) {
            log.warn("counted refusals not told: {}", failure.getClass().getName());
        }
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofVirtual().name("refusal-tally").start(this::work);
    }

    /** Tells of all that is counted, unless the database is away. */
    @Override
    public void stop() {
        synchronized (this) {
            if (thread != null) {
                thread.interrupt();
                thread = null;
            }
        }
        var left = takePassed(Instant.MAX);
        if (!left.isEmpty()) {
            finish(Thread.ofVirtual().start(() -> tellQuietly(left)));
        }
    }

    private static void finish(Thread last) {
        try {
            last.join(PATIENCE);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
