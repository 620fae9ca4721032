package io.rolewright.benchmarks.subject;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** A durable PostgreSQL of its own for a measurement: the same release and settings as the embedded one. */
public final class Postgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Path folder;

    private Postgres(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    public static Postgres start(Path folder) {
        try {
            return new Postgres(
                    EmbeddedPostgres.builder()
                            .setOverrideWorkingDirectory(
                                    folder.resolve("binaries").toFile())
                            .setDataDirectory(folder.resolve("cluster"))
                            .setServerConfig("listen_addresses", "127.0.0.1")
                            .setServerConfig("fsync", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("max_connections", "200")
                            .setServerConfig("logging_collector", "on")
                            .setServerConfig("log_destination", "jsonlog")
                            .setServerConfig(
                                    "log_directory", folder.resolve("logs").toString())
                            .start(),
                    folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    public int port() {
        return server.getPort();
    }

    /** Where it logs, as JSON lines. */
    public Path logs() {
        return folder.resolve("logs");
    }

    public DataSource source() {
        return server.getPostgresDatabase();
    }

    /** Runs statements that answer nothing. */
    public void execute(String sql) {
        try (Connection connection = source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How it is taken away. */
    public enum End {
        /** All of its processes are ended at once, as a power cut would. */
        IMMEDIATE,
        /** It breaks off all transactions and puts its files in order. */
        FAST,
        /** Its first process is killed; the others notice. */
        KILLED,
        /** One that works for a client is killed; it starts itself again. */
        WORKER_KILLED
    }

    /** Takes it away. */
    public void end(End how) {
        switch (how) {
            case IMMEDIATE -> control("stop", "-m", "immediate");
            case FAST -> control("stop", "-m", "fast");
            case KILLED -> first().destroyForcibly();
            case WORKER_KILLED ->
                first().children()
                        .filter(child -> child.info().commandLine().orElse("").contains("127.0.0.1"))
                        .findFirst()
                        .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** The process that starts all others of it. */
    public ProcessHandle first() {
        try {
            var pid = Files.readAllLines(folder.resolve("cluster").resolve("postmaster.pid"))
                    .getFirst()
                    .strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asks for one number. */
    public long count(String sql) {
        try (var connection = source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Starts it again on what is on the disk, with the settings that it had. */
    public void startAgain() {
        control("restart", "-w");
    }

    private void control(String... arguments) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        // Processes of a killed one may hold its memory for a moment, so that the next one does not start.
        while (!isDone(arguments)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("pg_ctl " + List.of(arguments) + " fails; see " + folder);
            }
            Thread.onSpinWait();
        }
    }

    private boolean isDone(String... arguments) {
        try (var binaries = Files.walk(folder.resolve("binaries"))) {
            var program = binaries.filter(file -> file.endsWith("bin/pg_ctl"))
                    .findFirst()
                    .orElseThrow();
            var command = new ArrayList<>(List.of(
                    "unshare",
                    "-U",
                    program.toString(),
                    "-D",
                    folder.resolve("cluster").toString()));
            command.addAll(Arrays.asList(arguments));
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("pg_ctl.log").toFile())
                    .start();
            return process.waitFor() == 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
