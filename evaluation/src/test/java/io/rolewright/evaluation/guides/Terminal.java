package io.rolewright.evaluation.guides;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A terminal in which one command block runs. It begins with the variables that the blocks before it exported, and with their
 * functions, as for a reader who goes on typing.
 */
final class Terminal implements AutoCloseable {
    private static final long MINUTES = 4;
    private static final String GO_ON = "exports=$1; [ ! -f \"$exports\" ] || . \"$exports\"";
    private static final String HAND_ON = "{ export -p; declare -f; } >\"$exports\"";

    private final CommandBlock block;
    private final Process process;
    private final StringBuffer output = new StringBuffer();
    private final CompletableFuture<Boolean> up = new CompletableFuture<>();

    /** @param exports the file that hands on what is exported and defined; not there yet before the first block */
    Terminal(CommandBlock block, Path exports) throws IOException {
        this.block = block;
        this.process = Checkout.bash(
                        "-e",
                        "-c",
                        "%s%n%s%n%s".formatted(GO_ON, block.commands(), HAND_ON),
                        "reader",
                        exports.toString())
                .start();
        Thread.ofVirtual().start(this::read);
    }

    /** What it printed so far. */
    String output() {
        return output.toString();
    }

    /** Waits until it has said that it is up, or has ended without doing so; tells which. */
    boolean awaitUp() throws InterruptedException, ExecutionException {
        try {
            return up.get(MINUTES, TimeUnit.MINUTES);
        } catch (TimeoutException late) {
            throw new AssertionError("%s took more than %d min%n%s".formatted(block, MINUTES, output), late);
        }
    }

    int exitStatus() throws InterruptedException {
        return process.waitFor();
    }

    private void read() {
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                if (block.whenUp().filter(line::contains).isPresent()) {
                    up.complete(true);
                }
            }
        } catch (IOException closed) {
            output.append(closed);
        }
        up.complete(false);
    }

    /** Stops what still runs, as Ctrl-C would, and waits until it is gone. */
    @Override
    public void close() {
        var running = process.descendants().toList();
        running.forEach(ProcessHandle::destroy);
        process.destroy();
        running.forEach(child -> child.onExit().join());
        process.onExit().join();
    }
}
