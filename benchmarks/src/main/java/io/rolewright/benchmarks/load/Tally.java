package io.rolewright.benchmarks.load;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/**
 * What a load made of a server: how many answers of each status and how long they took. Status 0 stands for a connection that
 * broke.
 */
public final class Tally {
    private static final long LONGEST = Duration.ofMinutes(2).toNanos();

    private final Map<Integer, Histogram> due = new TreeMap<>();
    private final Map<Integer, Histogram> sent = new TreeMap<>();
    private Duration over = Duration.ZERO;

    /**
     * Takes note of an answer.
     *
     * @param sinceDue nanoseconds since the request was due: what a user waits
     * @param sinceSent nanoseconds since it was really sent: what the server took
     */
    synchronized void add(int status, long sinceDue, long sinceSent) {
        due.computeIfAbsent(status, any -> histogram()).recordValue(Math.min(sinceDue, LONGEST));
        sent.computeIfAbsent(status, any -> histogram()).recordValue(Math.min(sinceSent, LONGEST));
    }

    void over(Duration time) {
        over = time;
    }

    private static Histogram histogram() {
        return new Histogram(LONGEST, 3);
    }

    /** Answers by status. */
    public Map<Integer, Long> counts() {
        var counts = new TreeMap<Integer, Long>();
        due.forEach((status, times) -> counts.put(status, times.getTotalCount()));
        return counts;
    }

    /** Good answers (2xx) per second. */
    public double goodput() {
        var good = due.entrySet().stream()
                .filter(one -> one.getKey() / 100 == 2)
                .mapToLong(one -> one.getValue().getTotalCount())
                .sum();
        return good / (over.toNanos() / 1e9);
    }

    /** Answers that are neither good nor a refusal under load (429, 503). */
    public long errors() {
        return counts().entrySet().stream()
                .filter(one -> one.getKey() / 100 != 2 && one.getKey() != 429 && one.getKey() != 503)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Milliseconds since they were due within which a share of the good answers came. */
    public double good(double percentile) {
        return milliseconds(due, percentile, 2);
    }

    /** Milliseconds since they were sent within which a share of the good answers came. */
    public double served(double percentile) {
        return milliseconds(sent, percentile, 2);
    }

    /** Milliseconds since they were sent within which a share of the refusals (4xx, 5xx) came. */
    public double refused(double percentile) {
        return Math.max(milliseconds(sent, percentile, 4), milliseconds(sent, percentile, 5));
    }

    private static double milliseconds(Map<Integer, Histogram> times, double percentile, int kind) {
        var all = histogram();
        times.forEach((status, some) -> {
            if (status / 100 == kind) {
                all.add(some);
            }
        });
        return all.getTotalCount() == 0 ? 0 : all.getValueAtPercentile(percentile) / 1e6;
    }
}
