package io.rolewright.evaluation.guides;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A terminal in which one command block runs. */
final class Terminal implements AutoCloseable {
    private final CommandBlock block;
    private final Process process;
    private final StringBuilder output = new StringBuilder();

    Terminal(CommandBlock block) throws IOException {
        this.block = block;
        this.process = Checkout.bash("-e", "-c", block.commands()).start();
    }

    /** Reads what it prints until a line holds {@code words}, or else to the end. */
    String readUntil(String words, long minutes) throws InterruptedException, ExecutionException {
        var reading = CompletableFuture.runAsync(() -> read(words));
        try {
            reading.get(minutes, TimeUnit.MINUTES);
        } catch (TimeoutException late) {
            throw new AssertionError("%s took more than %d min".formatted(block, minutes), late);
        }
        return output.toString();
    }

    private void read(String words) {
        try {
            BufferedReader lines = process.inputReader();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                if (line.contains(words)) {
                    return;
                }
            }
        } catch (IOException closed) {
            output.append(closed);
        }
    }

    int exitStatus() throws InterruptedException {
        return process.waitFor();
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
