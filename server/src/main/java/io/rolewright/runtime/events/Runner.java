package io.rolewright.runtime.events;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one subscription: reads ahead for every idle lane, and has a worker go through what was read. */
final class Runner {
    private static final Logger log = LoggerFactory.getLogger(Runner.class);

    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final Subscription subscription;
    private final LogReader reader;
    private final Workers workers;
    private final List<Lane> lanes;

    Runner(Subscription subscription, Delivery delivery, LogReader reader, Workers workers) {
        this.subscription = subscription;
        this.reader = reader;
        this.workers = workers;
        this.lanes = IntStream.range(0, EventNames.PARTS)
                .mapToObj(part -> new Lane(part, subscription, delivery))
                .toList();
    }

    Subscription subscription() {
        return subscription;
    }

    boolean isSettled(long[] horizon) {
        return lanes.stream().allMatch(lane -> lane.isSettled(horizon[lane.part()]));
    }

    /** Has every lane find out anew where it stands. */
    void forget() {
        lanes.forEach(Lane::forget);
    }

    void pump(long[] horizon) {
        var waiting = lanes.stream()
                .filter(lane -> lane.isWaiting(horizon[lane.part()]))
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        var found = reader.read(waiting, horizon).stream().collect(groupingBy(Entry::part));
        for (var lane : waiting) {
            start(lane, found.getOrDefault(lane.part(), List.of()), horizon[lane.part()]);
        }
    }

    private void start(Lane lane, List<Entry> entries, long horizon) {
        if (entries.isEmpty()) {
            lane.seen(horizon);
            return;
        }
        lane.begin();
        workers.run(() -> go(lane, entries, horizon), lane::end);
    }

    private void go(Lane lane, List<Entry> entries, long horizon) throws InterruptedException {
        try {
            lane.go(entries);
            if (entries.size() < LogReader.BATCH) {
                lane.seen(horizon);
            }
        } catch (FencedException overtaken) {
            lane.forget();
        } catch (RuntimeException | Error failure) {
            log.warn("{} pauses: {}", subscription.name(), failure.getClass().getName());
            log.debug("the failure", failure);
            lane.forget();
            workers.rest(AFTER_TROUBLE);
        }
    }
}
