package io.rolewright.gateway.internal.limits;

import com.netflix.concurrency.limits.Limit;
import com.netflix.concurrency.limits.Limiter;
import com.netflix.concurrency.limits.limiter.BlockingLimiter;
import com.netflix.concurrency.limits.limiter.SimpleLimiter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Places for one kind of work, and room for a few to wait until one is free: a small crowd is served a moment later and not
 * refused, and whoever waits here takes nothing of the processors.
 */
final class WaitingRoom {
    private final SimpleLimiter<Void> places;
    private final Limiter<Void> waiting;
    private final int room;
    private final Duration half;
    private final ReentrantLock line = new ReentrantLock(true);
    private final AtomicInteger inside = new AtomicInteger();

    /**
     * @param limit how many places there are just now
     * @param room how many may wait for one
     * @param patience how long one waits before it is refused after all: half of it in line, and half as the first
     */
    WaitingRoom(Limit limit, int room, Duration patience) {
        this.places = SimpleLimiter.newBuilder().limit(limit).build();
        this.room = room;
        this.half = patience.dividedBy(2);
        this.waiting = BlockingLimiter.wrap(places, half);
    }

    boolean isFull() {
        return inside.get() >= places.getLimit() + room;
    }

    /** A place, to be given back; nothing when there was no room, or the wait too long. */
    Optional<Limiter.Listener> enter() {
        if (inside.incrementAndGet() > places.getLimit() + room) {
            inside.decrementAndGet();
            return Optional.empty();
        }
        Optional<Limiter.Listener> place = Optional.empty();
        try {
            place = room == 0 ? places.acquire(null) : inTurn();
        } finally {
            if (place.isEmpty()) {
                inside.decrementAndGet();
            }
        }
        return place.map(Place::new);
    }

    // The first of the line waits for a place, the others to be the first: whoever comes later is not served earlier.
    private Optional<Limiter.Listener> inTurn() {
        try {
            if (!line.tryLock(half.toNanos(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return waiting.acquire(null);
        } finally {
            line.unlock();
        }
    }

    /** Gives the room back with the place. */
    private final class Place implements Limiter.Listener {
        private final Limiter.Listener place;

        Place(Limiter.Listener place) {
            this.place = place;
        }

        @Override
        public void onSuccess() {
            inside.decrementAndGet();
            place.onSuccess();
        }

        @Override
        public void onIgnore() {
            inside.decrementAndGet();
            place.onIgnore();
        }

        @Override
        public void onDropped() {
            inside.decrementAndGet();
            place.onDropped();
        }
    }
}
