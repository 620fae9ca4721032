package io.rolewright.runtime.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the embedded database up again when its process ends while the server runs: killed, stopped by somebody, or given up
 * on a full disk. It comes back at the same port with the settings that it had.
 */
final class DatabaseWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);
    /** Between two looks, and between two tries to start it. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final int TOLD_EVERY = 120;

    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"");

    private final Path cluster;
    private final Path output;
    private final Thread watching;
    private volatile boolean closed;

    DatabaseWatch(DataFolder folder) {
        this.cluster = folder.path().resolve("postgres");
        this.output = folder.path().resolve("postgres.log");
        this.watching = Thread.ofVirtual().name("database-watch").start(this::watch);
    }

    private void watch() {
        var tries = 0;
        try {
            while (!closed) {
                Thread.sleep(PAUSE);
                if (closed || isRunning()) {
                    tries = 0;
                } else {
                    tell(tries++);
                    startAgain();
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isRunning() {
        try {
            return Postmaster.atWork(cluster).isPresent();
        } catch (IOException | RuntimeException halfWritten) {
            return true;
        }
    }

    // A full disk may keep it down for hours: it is told at once and then every minute.
    private void tell(int tries) {
        if (tries % TOLD_EVERY == 0) {
            log.error("the embedded database has ended; it is started again, see {}", output);
        }
    }

    private void startAgain() throws InterruptedException {
        try {
            var process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start();
            process.getOutputStream().close();
            awaitOwnFile(process);
        } catch (IOException failure) {
            log.error("the embedded database cannot be started", failure);
        }
    }

    // From then on it is found; before, it must not be started twice.
    private void awaitOwnFile(Process process) throws InterruptedException {
        while (process.isAlive() && !isRunning()) {
            Thread.sleep(PAUSE.dividedBy(10));
        }
    }

    // PostgreSQL notes in its folder how it was started.
    private List<String> command() throws IOException {
        var line = Files.readString(cluster.resolve("postmaster.opts"));
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(line.substring(0, line.indexOf(" \"")));
        ARGUMENT.matcher(line)
                .results()
                .map((MatchResult argument) -> argument.group(1))
                .forEach(command::add);
        return command;
    }

    @Override
    public void close() {
        closed = true;
        watching.interrupt();
    }
}
