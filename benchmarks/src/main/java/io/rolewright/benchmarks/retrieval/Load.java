package io.rolewright.benchmarks.retrieval;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Puts the log to a contestant, with re-ranking, from as many threads as there are processors. */
final class Load {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final List<Wanted> log;
    private final Reranking reranking = new Reranking();
    private int sink;

    Load(List<Wanted> log) {
        this.log = log;
    }

    /**
     * What a spell of full load showed.
     *
     * @param cpuMillis processor time of a search, here and elsewhere
     */
    record Rate(double perSecond, double cpuMillis) {}

    Rate full(Contestant contestant, Duration time) {
        var cpu = cpu(contestant);
        var start = System.nanoTime();
        var end = start + time.toNanos();
        var next = new AtomicInteger();
        onAllThreads(() -> {
            while (System.nanoTime() < end) {
                ask(contestant, next.getAndIncrement());
            }
            return List.of();
        });
        var seconds = (System.nanoTime() - start) / 1e9;
        return new Rate(next.get() / seconds, (cpu(contestant) - cpu) / 1e6 / next.get());
    }

    /** Milliseconds from when each search was due to its answer, sorted; due at even intervals. */
    double[] even(Contestant contestant, double perSecond, Duration time) {
        var start = System.nanoTime();
        var interval = 1e9 / perSecond;
        var searches = (int) (time.toNanos() / interval);
        var next = new AtomicInteger();
        var millis = onAllThreads(() -> {
            List<Double> taken = new ArrayList<>();
            for (var i = next.getAndIncrement(); i < searches; i = next.getAndIncrement()) {
                var due = start + (long) (i * interval);
                for (var early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                ask(contestant, i);
                taken.add((System.nanoTime() - due) / 1e6);
            }
            return taken;
        });
        Arrays.sort(millis);
        return millis;
    }

    private void ask(Contestant contestant, int number) {
        var best = reranking.best(contestant.candidates(log.get(number % log.size())));
        sink += best.size();
    }

    /** What was found; so that no compiler leaves the searching out. */
    int sink() {
        return sink;
    }

    private static double[] onAllThreads(Callable<List<Double>> work) {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Double> all = new ArrayList<>();
            for (var done : threads.invokeAll(Collections.nCopies(THREADS, work))) {
                all.addAll(done.get());
            }
            return all.stream().mapToDouble(one -> one).toArray();
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long cpu(Contestant contestant) {
        var here = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return here.getProcessCpuTime() + contestant.cpuElsewhere().toNanos();
    }
}
