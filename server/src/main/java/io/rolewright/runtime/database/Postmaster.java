package io.rolewright.runtime.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database process that a killed server left behind. */
final class Postmaster {
    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);
    private static final int SECONDS_TO_STOP = 30;

    private Postmaster() {}

    /**
     * Ends the process that still works on a cluster. A dead one's file is left to PostgreSQL, which checks more than we can;
     * only when the number now belongs to something else, which would stop it from starting, the file goes.
     */
    static void endStale(Path cluster) throws IOException {
        var process = find(cluster);
        if (process.isEmpty()) {
            return;
        }
        if (isOurs(process.get(), cluster)) {
            stop(process.get());
        } else {
            Files.delete(file(cluster));
        }
    }

    /** The process that works on a cluster; nothing when it has ended, also when nobody has taken note of its end yet. */
    static Optional<ProcessHandle> atWork(Path cluster) throws IOException {
        return find(cluster).filter(process -> isOurs(process, cluster));
    }

    // The process that the cluster's own file names; its number may belong to another by now.
    private static Optional<ProcessHandle> find(Path cluster) throws IOException {
        var file = file(cluster);
        return Files.exists(file) ? ProcessHandle.of(pid(file)) : Optional.empty();
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static long pid(Path file) throws IOException {
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    private static boolean isOurs(ProcessHandle process, Path cluster) {
        var line = process.info().commandLine().orElse("");
        return line.contains("postgres") && line.contains(cluster.toString());
    }

    private static void stop(ProcessHandle process) throws IOException {
        log.info("ending the database process {} that a killed server left behind", process.pid());
        try {
            // SIGINT is PostgreSQL's fast shutdown; Java itself can only send SIGTERM, which waits for every client.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IOException("the database process " + process.pid() + " does not stop", failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }
}
