package io.rolewright.benchmarks.subject;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A durable PostgreSQL of its own for a measurement: the same release and settings as the embedded one. */
public final class Postgres implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final Path logs;

    private Postgres(EmbeddedPostgres server, Path logs) {
        this.server = server;
        this.logs = logs;
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
                    folder.resolve("logs"));
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
        return logs;
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

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
