package io.rolewright.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Loads a server over kept connections.
 *
 * <p>At a fixed rate every request has a moment at which it is due. Where a connection is still busy then, the request goes out
 * late and its latency still counts from when it was due, so a server that stalls cannot hide it.
 *
 * @param port of the server on this machine
 * @param connections kept open, each with one request at a time
 * @param requests the request of a number; numbers count up over all connections
 */
public record Driver(int port, int connections, LongFunction<Request> requests) {
    /** As many requests as the server answers: every connection asks again as soon as it has its answer. */
    public Tally asFastAsPossible(Duration time) throws InterruptedException {
        return run(time, number -> 0L);
    }

    /** A fixed number of requests per second, whatever the server does. */
    public Tally atRate(double perSecond, Duration time) throws InterruptedException {
        var step = connections * 1e9 / perSecond;
        return run(time, number -> Math.round(number * step));
    }

    /** When a connection's request of a number is due, in nanoseconds from its start. */
    @FunctionalInterface
    private interface Schedule {
        long due(long number);
    }

    private Tally run(Duration time, Schedule schedule) throws InterruptedException {
        var start = System.nanoTime();
        var tally = new Tally();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntFunction<Future<?>> begin =
                    index -> threads.submit(() -> converse(index, start, time.toNanos(), schedule, tally));
            var running = new ArrayList<Future<?>>();
            for (var index = 0; index < connections; index++) {
                running.add(begin.apply(index));
            }
            for (var one : running) {
                await(one);
            }
        }
        tally.over(Duration.ofNanos(System.nanoTime() - start));
        return tally;
    }

    private static void await(Future<?> one) throws InterruptedException {
        try {
            one.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    // One tally for all: one for each connection would fill the memory, and the driver would measure its own collector.
    private void converse(int index, long start, long nanos, Schedule schedule, Tally tally) {
        // Connections take turns, so that the requests of all together are evenly spread.
        var offset = schedule.due(1) * index / connections;
        @Nullable Connection connection = null;
        for (long number = 0; ; number++) {
            var scheduled = start + offset + schedule.due(number);
            if (Math.max(scheduled, System.nanoTime()) - start >= nanos) {
                close(connection);
                return;
            }
            waitUntil(scheduled);
            var sent = System.nanoTime();
            var due = schedule.due(1) == 0 ? sent : scheduled;
            try {
                connection = connection == null ? new Connection(port) : connection;
                var answer = connection.ask(requests.apply(number * connections + index));
                connection = answer.head().contains("Connection: close") ? close(connection) : connection;
                tally.add(answer.status(), System.nanoTime() - due, System.nanoTime() - sent);
            } catch (IOException broken) {
                connection = close(connection);
                tally.add(0, System.nanoTime() - due, System.nanoTime() - sent);
            }
        }
    }

    private static void waitUntil(long moment) {
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static @Nullable Connection close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (IOException gone) {
                return null;
            }
        }
        return null;
    }
}
