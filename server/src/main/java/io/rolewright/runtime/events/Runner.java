package io.rolewright.runtime.events;

import static java.util.stream.Collectors.groupingBy;

import io.rolewright.runtime.leases.FencedException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one subscription: reads ahead for every idle lane, and has a worker go through what was read. */
final class Runner {
    private static final Logger log = LoggerFactory.getLogger(Runner.class);

    /**
     * So many of a part's facts are looked through at a time today. Where few of them are wanted nobody shall wait for that, and
     * a plan that sorts what it finds has little to sort.
     */
    private static final long SPAN = 2_000;

    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

    private final Subscription subscription;
    private final LogReader reader;
    private final Days days;
    private final Workers workers;
    private final List<Lane> lanes;

    Runner(Subscription subscription, Delivery delivery, LogReader reader, Days days, Workers workers) {
        this.subscription = subscription;
        this.reader = reader;
        this.days = days;
        this.workers = workers;
        this.lanes = IntStream.range(0, EventNames.PARTS)
                .mapToObj(part -> new Lane(part, subscription, delivery))
                .toList();
    }

    Subscription subscription() {
        return subscription;
    }

    boolean isShared() {
        return !subscription.isLocal();
    }

    boolean isSettled(long[] horizon) {
        return lanes.stream().allMatch(lane -> lane.isSettled(horizon[lane.part()]));
    }

    /** Up to where each part was seen. */
    long[] scanned() {
        return lanes.stream().mapToLong(Lane::scanned).toArray();
    }

    /** Has every lane find out anew where it stands. */
    void forget() {
        lanes.forEach(Lane::forget);
    }

    /** Works on no part of a shared subscription any more. */
    void disown() {
        if (isShared()) {
            lanes.forEach(lane -> lane.own(false));
        }
    }

    /**
     * Works on these parts, but for those above the fair share.
     *
     * @return the parts that may be given away now; others above the share will follow when their work is done
     */
    List<Integer> own(Set<Integer> parts, int fair) {
        lanes.stream().filter(lane -> !parts.contains(lane.part())).forEach(lane -> lane.own(false));
        var mine = lanes.stream()
                .filter(lane -> parts.contains(lane.part()))
                .sorted(Comparator.comparing(Lane::isLeaving))
                .toList();
        var kept = Math.min(fair, mine.size());
        mine.subList(0, kept).forEach(lane -> lane.own(true));
        return mine.subList(kept, mine.size()).stream()
                .filter(Lane::leave)
                .map(Lane::part)
                .toList();
    }

    /**
     * Reads ahead for lanes that wait, as far as there is room.
     *
     * @return whether there is more that can be read at once
     */
    boolean pump(long[] horizon) {
        var waiting = lanes.stream()
                .filter(lane -> lane.isWaiting(horizon[lane.part()]))
                .toList();
        var looked = waiting.subList(0, Math.min(workers.room(), waiting.size()));
        var more = !looked.isEmpty() && looked.size() < waiting.size();
        var byDay = looked.stream().collect(groupingBy(lane -> days.dayAbove(lane.scanned())));
        for (var day : byDay.entrySet()) {
            more |= pump(day.getKey(), day.getValue(), horizon);
        }
        return more;
    }

    private boolean pump(long day, List<Lane> waiting, long[] horizon) {
        var ends = new long[EventNames.PARTS];
        waiting.forEach(lane -> ends[lane.part()] = end(lane, day, horizon));
        var found =
                reader.read(day, waiting, ends, subscription.types()).stream().collect(groupingBy(Entry::part));
        var more = false;
        for (var lane : waiting) {
            var end = ends[lane.part()];
            more |= start(lane, day, found.getOrDefault(lane.part(), List.of()), end) && end < horizon[lane.part()];
        }
        return more;
    }

    // A day that is over is looked through to its end: where its facts end is not known.
    private static long end(Lane lane, long day, long[] horizon) {
        var open = horizon[lane.part()];
        var from = Math.max(lane.scanned(), Days.first(day));
        return open > Days.last(day) ? Days.last(day) : Math.min(from + SPAN, open);
    }

    /** @return whether nothing was there up to the end, and nothing is to be done about it */
    private boolean start(Lane lane, long day, List<Entry> entries, long end) {
        if (entries.isEmpty() && !isWorthStoring(lane, day, end)) {
            lane.seen(end);
            return true;
        }
        lane.begin();
        workers.run(() -> go(lane, entries, end), lane::end);
        return false;
    }

    // Behind a day that is over, nobody knows how few facts there were: the next place of today that is far enough is
    // stored.
    private static boolean isWorthStoring(Lane lane, long day, long end) {
        return end < Days.last(day) && lane.isFar(Days.first(day), end);
    }

    private void go(Lane lane, List<Entry> entries, long end) throws InterruptedException {
        try {
            if (entries.isEmpty()) {
                lane.skip(end);
            } else if (lane.go(entries) && entries.size() < LogReader.BATCH) {
                lane.seen(end);
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
