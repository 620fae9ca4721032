package io.rolewright.jobs.internal;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.Outage;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Works on harvests, a few at once. A harvest that a killed process held is taken up by another one after half a minute, from
 * its beginning: what was stored is known by then, and is not counted twice.
 */
@Component
class Harvesting implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Harvesting.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration HOLD = Duration.ofSeconds(10);

    private final Harvests harvests;
    private final Harvester harvester;
    private final HarvestBell bell;
    private final SourceSettings settings;
    private final Ids ids;
    private @Nullable ExecutorService threads;

    Harvesting(Harvests harvests, Harvester harvester, HarvestBell bell, SourceSettings settings, Ids ids) {
        this.harvests = harvests;
        this.harvester = harvester;
        this.bell = bell;
        this.settings = settings;
        this.ids = ids;
    }

    @Override
    public synchronized void start() {
        var started = Executors.newVirtualThreadPerTaskExecutor();
        for (int worker = 0; worker < settings.harvests(); worker++) {
            started.execute(this::repeat);
        }
        threads = started;
    }

    private void repeat() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (!Call.of(Actor.service("jobs"), ids.trace()).ask(this::next)) {
                    bell.await(LOOK);
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException failure) {
                note(failure);
            }
        }
    }

    private static void note(RuntimeException failure) {
        if (Outage.is(failure)) {
            log.warn("harvests are looked for again: {}", failure.getClass().getName());
        } else {
            log.error("a harvest failed: {}", failure.getClass().getName());
            log.debug("the failure", failure);
        }
        pause(LOOK);
    }

    /** Works on one harvest, if there is one. */
    private boolean next() {
        var claim = harvests.claim();
        claim.ifPresent(this::work);
        return claim.isPresent();
    }

    private void work(Harvests.Claim claim) {
        var keeper = Thread.ofVirtual().name("harvest " + claim.source()).start(() -> keep(claim));
        try {
            harvester.work(claim);
        } catch (Harvests.LostException lost) {
            log.warn("{}", lost.getMessage());
        } catch (Web.StoppedException stop) {
            harvests.release(claim);
        } finally {
            keeper.interrupt();
        }
    }

    private void keep(Harvests.Claim claim) {
        try {
            while (true) {
                Thread.sleep(HOLD);
                harvests.hold(claim);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            log.debug("{} not held", claim, failure);
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void stop() {
        if (threads != null) {
            threads.shutdownNow();
            threads.close();
            threads = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }
}
