package io.rolewright.benchmarks.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A command of the server's jar that has ended by itself, or was ended because it did not.
 *
 * @param exit its exit status; -1 when it did not end
 * @param output everything that it printed
 */
public record EndedCommand(int exit, String output) {
    private static final int SECONDS = 600;

    /** A start of the server that should be refused. */
    public static EndedCommand serve(Path data, int port, String... arguments) {
        return run("serve", data, Stream.concat(Stream.of("--port", String.valueOf(port)), Stream.of(arguments)));
    }

    /** A change of the master key. */
    public static EndedCommand rekey(Path data) {
        return run("rekey", data, Stream.empty());
    }

    private static EndedCommand run(String name, Path data, Stream<String> more) {
        var words = Stream.concat(Stream.of(name, "--data", data.toString()), more);
        try {
            var log = Files.createTempFile("ended", ".log");
            var process = new ProcessBuilder(Checkout.command(Checkout.jar(), words.toList()))
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
            return new EndedCommand(ended ? process.exitValue() : -1, output);
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
