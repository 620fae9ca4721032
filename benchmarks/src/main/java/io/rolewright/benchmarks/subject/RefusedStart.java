package io.rolewright.benchmarks.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A start of the server that should be refused.
 *
 * @param exit its exit status; -1 when it did not end
 * @param output everything that it printed
 */
public record RefusedStart(int exit, String output) {
    private static final int SECONDS = 600;

    /** Starts a server that should end by itself, and ends it when it does not. */
    public static RefusedStart of(Path data, int port, String... arguments) {
        var command = new ArrayList<>(List.of("--data", data.toString(), "--port", String.valueOf(port)));
        command.addAll(Arrays.asList(arguments));
        try {
            var log = Files.createTempFile("refused", ".log");
            var process = new ProcessBuilder(Checkout.serve(command))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            var ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroy();
                process.onExit().join();
            }
            var output = Files.readString(log);
            Files.delete(log);
            return new RefusedStart(ended ? process.exitValue() : -1, output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** Whether it ended with a status of its own, named the code, and said what to do next. */
    public boolean names(String code) {
        return exit == 1 && output.contains("error " + code + " ") && output.contains("\ntry: ");
    }

    /** The last words. */
    public String told() {
        var lines = output.strip().lines().toList();
        return "exit " + exit + ": " + String.join(" | ", lines.subList(Math.max(0, lines.size() - 2), lines.size()));
    }
}
