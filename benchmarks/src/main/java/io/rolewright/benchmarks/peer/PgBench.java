package io.rolewright.benchmarks.peer;

import io.rolewright.benchmarks.subject.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own load program (Debian: {@code postgresql-15}), the floor of what the statements themselves cost.
 *
 * @param database where it runs
 * @param folder where its script is written
 */
public record PgBench(Postgres database, Path folder) {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /**
     * Transactions per second of a script.
     *
     * @param clients connections, as many as the driver keeps
     * @param protocol {@code simple} or {@code prepared}
     */
    public double transactionsPerSecond(String script, int clients, String protocol, Duration time) {
        try {
            var file = Files.writeString(folder.resolve("pgbench.sql"), script);
            var process = new ProcessBuilder(
                            "pgbench",
                            "-n",
                            "-h",
                            "127.0.0.1",
                            "-p",
                            String.valueOf(database.port()),
                            "-U",
                            "postgres",
                            "-M",
                            protocol,
                            "-c",
                            String.valueOf(clients),
                            "-j",
                            "2",
                            "-T",
                            String.valueOf(time.toSeconds()),
                            "-f",
                            file.toString(),
                            "postgres")
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var rate = RATE.matcher(output);
            if (!rate.find()) {
                throw new IllegalStateException(output);
            }
            return Double.parseDouble(rate.group(1));
        } catch (IOException missing) {
            throw new UncheckedIOException("pgbench is needed (Debian: postgresql-15)", missing);
        }
    }
}
