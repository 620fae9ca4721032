package io.rolewright.audit.internal;

import io.rolewright.audit.internal.Head.Mark;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Signs where the chain ends, a moment after entries were added, and writes all heads into the file. It needs no lease: two
 * processes that sign the same place write the same row, and each keeps a file of its own.
 */
@Component
class Sealing implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Sealing.class);
    /** So often it looks for what a process that died has left unsigned. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    /** The last head waits no longer for a database that is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int AT_ONCE = 1000;

    private final Chain chain;
    private final Heads heads;
    private final HeadsFile file;
    private final SealingKeys keys;
    private final Clock clock;
    private final AuditSettings settings;
    private final Semaphore added = new Semaphore(1);
    private final Lock turn = new ReentrantLock();
    private volatile boolean stopping;
    private @Nullable Thread thread;

    Sealing(Chain chain, Heads heads, HeadsFile file, SealingKeys keys, Clock clock, AuditSettings settings) {
        this.chain = chain;
        this.heads = heads;
        this.file = file;
        this.keys = keys;
        this.clock = clock;
        this.settings = settings;
    }

    /** Entries were added. */
    void wake() {
        added.release();
    }

    /** Signs the end of the chain, unless it is signed already. */
    void seal() {
        turn.lock();
        try {
            sealInTurn();
        } finally {
            turn.unlock();
        }
    }

    private void sealInTurn() {
        var end = chain.end();
        var last = heads.last(Mark.HEAD).map(Head::position).orElse(0L);
        if (end.position() < Math.max(last, file.last())) {
            log.error("the trail ends at {}, before its last head; run rolewright verify-audit", end.position());
        }
        if (end.position() > last) {
            heads.add(
                    Mark.HEAD,
                    keys.current().sign(Mark.HEAD, end, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
        for (var missing = heads.after(file.last(), AT_ONCE);
                !missing.isEmpty();
                missing = heads.after(file.last(), AT_ONCE)) {
            file.append(missing);
        }
    }

    private void work() {
        do {
            try {
                if (added.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS) && !stopping) {
                    Thread.sleep(settings.headAfter());
                    added.drainPermits();
                }
                seal();
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException failure) {
                log.error("no head signed: {}", failure.getClass().getName());
                log.debug("the failure", failure);
            }
        } while (!stopping);
    }

    @Override
    public synchronized void start() {
        stopping = false;
        thread = Thread.ofVirtual().name("audit-sealing").start(this::work);
    }

    /** Signs a last time. */
    @Override
    public synchronized void stop() {
        if (thread != null) {
            stopping = true;
            added.release();
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Ends after the subscription that adds entries. */
    @Override
    public int getPhase() {
        return -1;
    }
}
