package io.rolewright.benchmarks.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that a server keeps in its data folder.
 *
 * @param data the data folder
 */
public record EmbeddedCluster(Path data) {
    private static final int PORT = 3;

    /** Kills its first process. */
    public void kill() {
        first().destroyForcibly();
    }

    /** The process that starts all others of it. */
    public ProcessHandle first() {
        return ProcessHandle.of(Long.parseLong(own().getFirst().strip())).orElseThrow();
    }

    /** Connections to it, as the server has them. */
    public DataSource source() {
        try {
            var source = new PGSimpleDataSource();
            source.setServerNames(new String[] {"127.0.0.1"});
            source.setPortNumbers(new int[] {Integer.parseInt(own().get(PORT).strip())});
            source.setDatabaseName("postgres");
            source.setUser("postgres");
            source.setPassword(Files.readString(data.resolve("postgres.password")));
            return source;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // The file in which PostgreSQL notes its process, and in the fourth line its port.
    private List<String> own() {
        try {
            return Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
