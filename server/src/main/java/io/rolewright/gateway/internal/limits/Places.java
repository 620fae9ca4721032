package io.rolewright.gateway.internal.limits;

import com.netflix.concurrency.limits.Limit;
import com.netflix.concurrency.limits.Limiter;
import com.netflix.concurrency.limits.limit.AIMDLimit;
import com.netflix.concurrency.limits.limit.FixedLimit;
import com.netflix.concurrency.limits.limit.WindowedLimit;
import com.netflix.concurrency.limits.limit.window.PercentileSampleWindowFactory;
import com.netflix.concurrency.limits.limiter.SimpleLimiter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The places for work under way. How many there are for reads and writes follows from how long the fastest tenth of them
 * take: when even those wait, everybody stands in a queue, and letting in more would only make it longer. Slow requests among
 * fast ones tell nothing of a queue, so the average would mislead.
 */
public final class Places {
    private static final double FASTEST = 0.1;
    private static final int REMEMBERED_SAMPLES = 200;
    private static final double STEP_BACK = 0.9;
    private static final int WINDOW_MILLIS = 100;

    private final Map<Work, SimpleLimiter<Work>> limiters = new EnumMap<>(Work.class);

    Places(LoadSettings settings) {
        for (var work : Work.values()) {
            limiters.put(
                    work,
                    SimpleLimiter.newBuilder().limit(limit(work, settings)).build());
        }
    }

    /** Whether none is free just now. */
    boolean areTaken(Work work) {
        var limiter = Objects.requireNonNull(limiters.get(work));
        return limiter.getInflight() >= limiter.getLimit();
    }

    /** A place, to be given back; nothing when all are taken. */
    Optional<Limiter.Listener> take(Work work) {
        return Objects.requireNonNull(limiters.get(work)).acquire(work);
    }

    private static Limit limit(Work work, LoadSettings settings) {
        return switch (work) {
            case READS, WRITES -> adapting(settings);
            case UPLOADS -> FixedLimit.of(settings.uploads());
            case SIGN_INS -> FixedLimit.of(settings.signIns());
            case STREAMS -> FixedLimit.of(settings.streams());
        };
    }

    private static Limit adapting(LoadSettings settings) {
        var limit = AIMDLimit.newBuilder()
                .minLimit(settings.least())
                .initialLimit(Math.clamp(settings.least() * 2L, settings.least(), settings.most()))
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
