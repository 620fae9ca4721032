package io.rolewright.models;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a version of a model does.
 *
 * @param name the model's name
 * @param version the version's number
 * @param since what was reported from then on is counted
 * @param observed how many scores were reported since then
 * @param bounds what is bounded, and whether it holds
 */
public record ModelHealth(String name, int version, Instant since, long observed, List<Bound> bounds) {
    public ModelHealth {
        bounds = List.copyOf(bounds);
    }

    /**
     * One thing that is bounded.
     *
     * @param bound {@code latency} (milliseconds, the 99th of a hundred), {@code score-drift} and {@code input-drift}
     *     (population stability index against the reference), {@code quality-loss} (how much less right than the reference)
     * @param of the input that drifted most; absent elsewhere
     * @param value what was measured; absent where it cannot be told
     * @param limit what it may be at most
     * @param state whether it holds
     */
    public record Bound(
            String bound, @Nullable String of, @Nullable Double value, double limit, State state) {}

    /** Whether a bound holds. */
    public enum State {
        /** It does. */
        HOLDS,
        /** It does not. */
        BROKEN,
        /** Too little was reported, or there is no reference. */
        UNKNOWN
    }
}
