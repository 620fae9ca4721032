package io.rolewright.benchmarks.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Processor time of a process with all that it started, from {@code /proc}; those that have ended count, too. */
final class ProcessorTime {
    /** Ticks of {@code /proc}: a hundredth of a second on every Linux of today. */
    private static final int TICK_MILLIS = 10;
    /** Behind the name of the program: own time and time of ended children, in user and in system mode. */
    private static final int FIRST = 11;

    private static final int OWN = 2;
    private static final int WITH_ENDED = 4;

    private ProcessorTime() {}

    static Duration of(ProcessHandle process) {
        return Duration.ofMillis(LongStream.concat(
                                LongStream.of(ticks(process, WITH_ENDED)),
                                process.descendants().mapToLong(child -> ticks(child, OWN)))
                        .sum()
                * TICK_MILLIS);
    }

    /** Of this process without any that it started. */
    static Duration own() {
        return Duration.ofMillis(ticks(ProcessHandle.current(), OWN) * TICK_MILLIS);
    }

    private static long ticks(ProcessHandle process, int fields) {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            var behindName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Stream.of(behindName)
                    .skip(FIRST)
                    .limit(fields)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
