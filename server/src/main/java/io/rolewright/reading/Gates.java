package io.rolewright.reading;

import io.rolewright.models.GateReport.Result;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/** The gates that every service runs in the same way. */
public final class Gates {
    private static final int TRIES = 3;
    private static final double NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private Gates() {}

    /**
     * Whether a version is not much less right than the one of the jar.
     *
     * @param gate the gate's name
     * @param right says how right a set of models reads, 0 to 1
     * @param loss how much less it may be
     */
    public static Result quality(
            String gate, ToDoubleFunction<ModelSet> right, ModelSet tried, ModelSet known, double loss) {
        var value = right.applyAsDouble(tried);
        var bound = (tried.isSame(known) ? value : right.applyAsDouble(known)) - loss;
        return new Result(gate, value >= bound, value, bound);
    }

    /**
     * Whether the slowest of some texts is read fast enough.
     *
     * @param bound in milliseconds
     */
    public static <T> Result latency(Iterable<T> texts, Consumer<T> reading, double bound) {
        var slowest = 0L;
        for (var text : texts) {
            slowest = Math.max(slowest, took(text, reading));
        }
        return new Result("latency", slowest / NANOS <= bound, slowest / NANOS, bound);
    }

    /** The best of some tries: what else the machine does is not the model's fault. */
    private static <T> long took(T text, Consumer<T> reading) {
        return LongStream.generate(() -> once(text, reading)).limit(TRIES).min().orElseThrow();
    }

    private static <T> long once(T text, Consumer<T> reading) {
        var start = System.nanoTime();
        reading.accept(text);
        return System.nanoTime() - start;
    }
}
