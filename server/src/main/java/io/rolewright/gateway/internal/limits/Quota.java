package io.rolewright.gateway.internal.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * How many points there are per window, and how the answer's fields tell of it (draft-ietf-httpapi-ratelimit-headers-10).
 *
 * @param name of the policy
 * @param points at most; they flow back evenly over the window
 */
record Quota(String name, long points, Duration window) {
    private static final double NANOS_PER_SECOND = 1e9;

    Bucket fill(TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(points).refillGreedy(points, window))
                .withCustomTimePrecision(time)
                .build();
    }

    /** The field {@code RateLimit-Policy}. */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name, points, Math.max(1, window.toSeconds()));
    }

    /** The field {@code RateLimit}: what is left, and in how many seconds all will be. */
    String left(ConsumptionProbe probe) {
        return "\"%s\";r=%d;t=%d".formatted(name, probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset()));
    }

    static long seconds(long nanos) {
        return (long) Math.ceil(nanos / NANOS_PER_SECOND);
    }
}
