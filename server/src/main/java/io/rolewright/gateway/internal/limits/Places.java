package io.rolewright.gateway.internal.limits;

import com.netflix.concurrency.limits.Limit;
import com.netflix.concurrency.limits.Limiter;
import com.netflix.concurrency.limits.limit.AIMDLimit;
import com.netflix.concurrency.limits.limit.FixedLimit;
import com.netflix.concurrency.limits.limit.WindowedLimit;
import com.netflix.concurrency.limits.limit.window.PercentileSampleWindowFactory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The places for work under way. How many there are for reads and writes follows from three things, looked at in short windows.
 * How long the fastest tenth of them take: when even those wait, everybody stands in a queue, and letting in more would only
 * make it longer; slow requests among fast ones tell nothing of a queue, so the average would mislead. How long a thread waits
 * for a processor: a refusal waits as long before it begins. And whether work queues for the database: some of it would wait
 * there until it is too late.
 */
public final class Places {
    private static final double FASTEST = 0.1;
    private static final int REMEMBERED_SAMPLES = 200;
    private static final double STEP_BACK = 0.9;
    private static final int WINDOW_MILLIS = 100;

    private final Map<Work, WaitingRoom> rooms = new EnumMap<>(Work.class);
    private final RunQueue queue = new RunQueue();
    private final long lateness;
    private final BooleanSupplier isDatabaseCrowded;

    /** @param isDatabaseCrowded whether too many wait for a connection just now */
    Places(LoadSettings settings, BooleanSupplier isDatabaseCrowded) {
        this.isDatabaseCrowded = isDatabaseCrowded;
        lateness = settings.lateness().toNanos();
        for (var work : Work.values()) {
            rooms.put(work, new WaitingRoom(limit(work, settings), waiting(work, settings), settings.patience()));
        }
    }

    /** Whether none is free just now, and none to wait for one. */
    boolean areTaken(Work work) {
        return room(work).isFull();
    }

    /** A place, to be given back; nothing when all are taken. */
    Optional<Limiter.Listener> take(Work work) {
        queue.ask();
        return room(work).enter();
    }

    /** Gives a place back after work that was done. */
    void giveBack(Limiter.Listener place) {
        if (queue.nanos() > lateness || isDatabaseCrowded.getAsBoolean()) {
            place.onDropped();
        } else {
            place.onSuccess();
        }
    }

    private WaitingRoom room(Work work) {
        return Objects.requireNonNull(rooms.get(work));
    }

    private static int waiting(Work work, LoadSettings settings) {
        return Arrays.asList(Work.READS, Work.WRITES).contains(work) ? settings.waiting() : 0;
    }

    private static Limit limit(Work work, LoadSettings settings) {
        return switch (work) {
            case READS -> adapting(settings.leastReads(), settings);
            case WRITES -> adapting(settings.leastWrites(), settings);
            case UPLOADS -> FixedLimit.of(settings.uploads());
            case SIGN_INS -> FixedLimit.of(settings.signIns());
            case STREAMS -> FixedLimit.of(settings.streams());
        };
    }

    private static Limit adapting(int least, LoadSettings settings) {
        var limit = AIMDLimit.newBuilder()
                .minLimit(least)
                .initialLimit(Math.clamp(least * 2L, least, settings.most()))
                .maxLimit(settings.most())
                .backoffRatio(STEP_BACK)
                .timeout(settings.queueing().toNanos(), TimeUnit.NANOSECONDS)
                .build();
        return WindowedLimit.newBuilder()
                .minWindowTime(WINDOW_MILLIS, TimeUnit.MILLISECONDS)
                .sampleWindowFactory(PercentileSampleWindowFactory.of(FASTEST, REMEMBERED_SAMPLES))
                .build(limit);
    }
}
