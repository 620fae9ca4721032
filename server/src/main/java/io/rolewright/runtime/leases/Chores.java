package io.rolewright.runtime.leases;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.Outage;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the chores of this process when they are due, unless another process has just done so. */
@Component
public class Chores implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Chores.class);
    /** So long a killed process keeps the others from its chore. */
    private static final Duration LASTS = Duration.ofSeconds(30);

    private final ObjectProvider<Chore> declared;
    private final ObjectProvider<MoreChores> more;
    private final Leases leases;
    private final Ids ids;
    private final ChoreMeters meters;
    private @Nullable ExecutorService threads;

    Chores(
            ObjectProvider<Chore> declared,
            ObjectProvider<MoreChores> more,
            Leases leases,
            Ids ids,
            ChoreMeters meters) {
        this.declared = declared;
        this.more = more;
        this.leases = leases;
        this.ids = ids;
        this.meters = meters;
    }

    /**
     * Does a chore of this process now, due or not.
     *
     * @return false when another process is at it
     * @throws java.util.NoSuchElementException when it is not a chore of this process
     */
    public boolean run(String name) {
        var chore = all().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        var lease = leases.take(name, LASTS);
        lease.ifPresent(held -> work(chore, held));
        return lease.isPresent();
    }

    @Override
    public synchronized void start() {
        var started = Executors.newVirtualThreadPerTaskExecutor();
        all().forEach(chore -> started.execute(() -> repeat(chore)));
        threads = started;
    }

    private Stream<Chore> all() {
        return Stream.concat(declared.stream(), more.stream().flatMap(MoreChores::chores));
    }

    private void repeat(Chore chore) {
        var rest = new Rest(chore.every(), LASTS, System::nanoTime);
        while (!Thread.currentThread().isInterrupted()) {
            pause(round(chore, rest));
        }
    }

    /** Does it when it is due; answers how long to rest now. */
    private Duration round(Chore chore, Rest rest) {
        try {
            var lease = leases.take(chore.name(), LASTS, rest.ago());
            lease.ifPresent(held -> work(chore, held));
            return lease.isPresent() ? rest.afterRun() : rest.afterNothing();
        } catch (RuntimeException failure) {
            if (Outage.is(failure)) {
                var soon = rest.afterOutage();
                log.warn("{} is tried again in {} s: {}", chore.name(), soon.toSeconds(), name(failure));
                return soon;
            }
            log.error("{} failed: {}", chore.name(), name(failure));
            log.debug("the failure", failure);
            return rest.afterRun();
        }
    }

    // Without the message: it may quote what it worked on.
    private static String name(RuntimeException failure) {
        return failure.getClass().getName();
    }

    private void work(Chore chore, Lease lease) {
        var keeper = Thread.ofVirtual().name("lease " + chore.name()).start(() -> keep(lease));
        try {
            Call.of(Actor.service(chore.service()), ids.trace())
                    .run(() -> meters.time(chore, () -> chore.work().accept(lease)));
        } finally {
            keeper.interrupt();
            release(lease);
        }
    }

    // Also when it is to stop, which would break the connection to the database off.
    private static void release(Lease lease) {
        var isStopped = Thread.interrupted();
        try {
            lease.close();
        } finally {
            if (isStopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    // Work that takes longer than the lease lasts goes on under it.
    private static void keep(Lease lease) {
        do {
            pause(LASTS.dividedBy(3));
        } while (!Thread.currentThread().isInterrupted() && isRenewed(lease));
    }

    private static boolean isRenewed(Lease lease) {
        try {
            return lease.renew();
        } catch (RuntimeException failure) {
            log.debug("{} not renewed", lease.name(), failure);
            return true;
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

    /** Ends before subscriptions do. */
    @Override
    public int getPhase() {
        return 1;
    }
}
