package io.rolewright.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a result was measured on. */
final class Machine {
    private Machine() {}

    /** Processor, cores, memory and Java, in one line. */
    static String describe() {
        return "%s, %d cores, %d GiB, %s %s, Java %s"
                .formatted(
                        first("/proc/cpuinfo", "model name"),
                        Runtime.getRuntime().availableProcessors(),
                        Long.parseLong(first("/proc/meminfo", "MemTotal").replaceAll("\\D+", "")) >> 20,
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Runtime.version());
    }

    private static String first(String file, String name) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("0");
        } catch (IOException elsewhere) {
            throw new UncheckedIOException(elsewhere);
        }
    }
}
