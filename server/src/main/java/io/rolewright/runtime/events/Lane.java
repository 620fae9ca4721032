package io.rolewright.runtime.events;

import io.rolewright.runtime.events.Handler.Kind;
import io.rolewright.runtime.events.Positions.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One subscription's way through one part of the log, one fact after the other. Guarded by itself: the pump looks at it while
 * a worker moves it.
 */
final class Lane {
    /** So many unwanted facts are stepped over in memory before the position is stored behind them. */
    private static final long UNSTORED = 500;

    private final int part;
    private final Subscription subscription;
    private final Delivery delivery;
    private @Nullable Standing standing;
    private long scanned;
    private boolean busy;
    private Holding holding;

    /** Whose the part is. */
    private enum Holding {
        OURS,
        /** To be given to another process when the work under way is done. */
        LEAVING,
        OTHERS
    }

    Lane(int part, Subscription subscription, Delivery delivery) {
        this.part = part;
        this.subscription = subscription;
        this.delivery = delivery;
        this.holding = subscription.isLocal() ? Holding.OURS : Holding.OTHERS;
    }

    int part() {
        return part;
    }

    /** Up to where everything was seen. */
    synchronized long scanned() {
        return scanned;
    }

    /** Makes the part this process's own, or another's. */
    synchronized void own(boolean ours) {
        if (ours && holding == Holding.OTHERS) {
            standing = null;
        }
        holding = ours ? Holding.OURS : Holding.OTHERS;
    }

    /** Begins no more work on the part; answers whether none is under way, so that it may be given away now. */
    synchronized boolean leave() {
        holding = busy ? Holding.LEAVING : Holding.OTHERS;
        return !busy;
    }

    synchronized boolean isLeaving() {
        return holding == Holding.LEAVING;
    }

    synchronized boolean isSettled(long horizon) {
        return holding == Holding.OTHERS || !busy && standing != null && scanned >= horizon;
    }

    /** Whether there may be something to read; finds out first where the lane stands, if that is not known. */
    synchronized boolean isWaiting(long horizon) {
        if (busy || holding != Holding.OURS) {
            return false;
        }
        if (standing == null) {
            standing = delivery.standing(part);
            scanned = standing.seq();
        }
        return scanned < horizon;
    }

    /** Takes note that nothing more is there up to a place. */
    synchronized void seen(long seq) {
        scanned = Math.max(scanned, seq);
    }

    synchronized void begin() {
        busy = true;
    }

    synchronized void end() {
        busy = false;
    }

    /** Forgets where the lane stands. */
    synchronized void forget() {
        standing = null;
    }

    /**
     * Goes through facts that were read, until the process stops, another one is faster, or the part is to be given away.
     *
     * @return whether it came to their end
     */
    boolean go(List<Entry> entries) throws InterruptedException {
        for (var next = 0; next < entries.size(); ) {
            var from = standing();
            if (from == null) {
                return false;
            }
            var run = run(entries.subList(next, entries.size()));
            delivery.deliver(from, run);
            moved(from, run.getLast().seq());
            next += run.size();
        }
        return true;
    }

    /**
     * Whether the stored position is far behind a place up to which nothing was wanted.
     *
     * @param first number of the place's day
     */
    synchronized boolean isFar(long first, long seq) {
        return standing != null && seq - Math.max(standing.seq(), first) >= UNSTORED;
    }

    /** Stores the position behind facts that are not wanted. */
    void skip(long seq) {
        var from = standing();
        if (from != null) {
            delivery.skip(from, part, seq);
            moved(from, seq);
        }
    }

    private synchronized @Nullable Standing standing() {
        return holding == Holding.OURS ? standing : null;
    }

    // The longest beginning that is handled in one go.
    private List<Entry> run(List<Entry> entries) {
        var kind = kind(entries.getFirst());
        var end = 1;
        while (kind != Kind.ALONE && end < entries.size() && kind(entries.get(end)) == kind) {
            end++;
        }
        return entries.subList(0, end);
    }

    private Kind kind(Entry entry) {
        return subscription.handler(entry.envelope().type()).orElseThrow().kind();
    }

    private synchronized void moved(Standing from, long seq) {
        scanned = seq;
        if (standing != null) {
            standing = new Standing(from.generation(), seq);
        }
    }
}
