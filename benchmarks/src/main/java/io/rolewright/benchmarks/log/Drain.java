package io.rolewright.benchmarks.log;

import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;

/**
 * How a consumer came through a backlog.
 *
 * @param perSecond events from the first to the last
 * @param live megabytes of the heap that were needed at each tenth of the way
 * @param resident megabytes that the process had in the end
 */
record Drain(double perSecond, List<Double> live, double resident) {
    private static final int LOOKS = 10;

    /** Waits until the whole backlog was taken, and looks at the memory on the way. */
    static Drain of(long backlog, Arrivals arrivals) throws InterruptedException {
        arrivals.await(1);
        var first = arrivals.taken();
        var begun = System.nanoTime();
        var live = new ArrayList<Double>();
        for (var look = 1; look < LOOKS; look++) {
            arrivals.await(backlog * look / LOOKS);
            live.add(Memory.live());
        }
        arrivals.await(backlog);
        var seconds = (System.nanoTime() - begun) / 1e9;
        return new Drain((backlog - first) / seconds, live, Memory.resident());
    }

    /** By how many megabytes the needed heap differed on the way. */
    double growth() {
        var bytes = live.stream().mapToLong(megabytes -> Math.round(megabytes * 1e6));
        LongSummaryStatistics all = bytes.summaryStatistics();
        return (all.getMax() - all.getMin()) / 1e6;
    }
}
