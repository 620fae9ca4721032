package io.rolewright.benchmarks.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process holds in memory. */
final class Memory {
    private Memory() {}

    /** Megabytes of the heap that are still needed, found out by a full collection. */
    static double live() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }

    /** Megabytes that the system has given to the process. */
    static double resident() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            var line = lines.filter(one -> one.startsWith("VmRSS")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D+", "")) / 1024.0;
        } catch (IOException elsewhere) {
            throw new UncheckedIOException(elsewhere);
        }
    }
}
