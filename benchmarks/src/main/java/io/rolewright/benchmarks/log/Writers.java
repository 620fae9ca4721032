package io.rolewright.benchmarks.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** Threads that do the same again and again, like requests of a server. */
record Writers(int threads) {
    /** How often all of them together did something, per second. */
    double perSecond(Duration time, Runnable work) throws InterruptedException {
        var begun = System.nanoTime();
        return repeat(time, work) * 1e9 / (System.nanoTime() - begun);
    }

    /** How often all of them together did something. */
    long repeat(Duration time, Runnable work) throws InterruptedException {
        var end = System.nanoTime() + time.toNanos();
        return all(() -> {
            long times = 0;
            for (; System.nanoTime() < end; times++) {
                work.run();
            }
            return times;
        });
    }

    /** Does something so many times. */
    void times(int times, Runnable work) throws InterruptedException {
        var each = times / threads;
        all(() -> {
            for (var time = 0; time < each; time++) {
                work.run();
            }
            return (long) each;
        });
    }

    /**
     * Does something at a fixed rate, evenly spread over the threads; a thread that is late does not wait.
     *
     * @param work is given the moment at which it was due
     */
    long atRate(double perSecond, Duration time, LongConsumer work) throws InterruptedException {
        var step = Math.round(threads * 1e9 / perSecond);
        var start = System.nanoTime();
        var turns = new AtomicInteger();
        return all(() -> {
            var offset = step * turns.getAndIncrement() / threads;
            long number = 0;
            for (var due = start + offset; due < start + time.toNanos(); due += step, number++) {
                for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                work.accept(due);
            }
            return number;
        });
    }

    private long all(Callable<Long> work) throws InterruptedException {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Long>>();
            for (var thread = 0; thread < threads; thread++) {
                running.add(pool.submit(work));
            }
            long sum = 0;
            for (var one : running) {
                sum += one.get();
            }
            return sum;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
