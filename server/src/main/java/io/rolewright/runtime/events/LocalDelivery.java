package io.rolewright.runtime.events;

import io.rolewright.runtime.events.Positions.Standing;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers to what this process keeps in memory; there is no position to store. */
final class LocalDelivery implements Delivery {
    private static final Logger log = LoggerFactory.getLogger(LocalDelivery.class);

    private final Subscription subscription;
    private final Attempt attempt;
    private final EventSettings settings;
    private final Workers workers;
    private final long[] start;

    /** @param start the horizon that was read before the memory was filled */
    LocalDelivery(Subscription subscription, Attempt attempt, EventSettings settings, Workers workers, long[] start) {
        this.subscription = subscription;
        this.attempt = attempt;
        this.settings = settings;
        this.workers = workers;
        this.start = start.clone();
    }

    @Override
    public synchronized Standing standing(int part) {
        return new Standing(0, start[part]);
    }

    @Override
    public void deliver(Standing from, List<Entry> entries) throws InterruptedException {
        for (var entry : entries) {
            deliver(from, entry);
        }
    }

    private void deliver(Standing from, Entry entry) throws InterruptedException {
        for (var attempts = 1; attempts <= settings.tries(); attempts++) {
            if (attempt.take(entry, () -> {}).isEmpty()) {
                skip(from, entry.part(), entry.seq());
                return;
            }
            workers.rest(settings.pauseAfter(attempts));
        }
        log.error(
                "{} goes on without {}; a restart fills it anew",
                subscription.name(),
                entry.envelope().id());
        skip(from, entry.part(), entry.seq());
    }

    @Override
    public synchronized void skip(Standing from, int part, long seq) {
        start[part] = seq;
    }
}
