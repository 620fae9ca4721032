package io.rolewright.evaluation.places;

import io.rolewright.engine.place.Gazetteer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/**
 * What the gazetteer costs.
 *
 * @param loadMillis processor time of the first answer of this process
 * @param heapMegabytes what it keeps
 * @param findMicros processor time of one answer
 */
record Cost(double loadMillis, double heapMegabytes, double findMicros) {
    private static final int ROUNDS = 3;
    private static final double MEGABYTE = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static Cost of(List<String> places) {
        long heap = usedHeap();
        long start = THREADS.getCurrentThreadCpuTime();
        Gazetteer gazetteer = Gazetteer.bundled();
        gazetteer.find("Parramatta NSW");
        double load = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        double kept = (usedHeap() - heap) / MEGABYTE;
        places.forEach(gazetteer::find);
        long warm = THREADS.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            places.forEach(gazetteer::find);
        }
        double find = (THREADS.getCurrentThreadCpuTime() - warm) / 1e3 / (ROUNDS * places.size());
        return new Cost(load, kept, find);
    }

    /** A collection that is asked for is done by every collector of the JDK that this runs on. */
    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
