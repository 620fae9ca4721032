package io.rolewright.runtime.database;

import io.rolewright.runtime.StartRefusedException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

/** A real PostgreSQL in the data folder, which survives that this process or itself is killed. */
final class EmbeddedDatabase {
    private static final String MAJOR_VERSION = "18";
    private static final int PASSWORD_BYTES = 16;
    private static final Duration START = Duration.ofSeconds(60);

    private EmbeddedDatabase() {}

    /**
     * Starts the database of a data folder; makes it first when there is none.
     *
     * @throws StartRefusedException {@code runtime.database-version} or {@code runtime.database-start-failed}
     */
    static EmbeddedPostgres start(DataFolder folder) {
        var cluster = folder.path().resolve("postgres");
        try {
            OwnerOnly.createFolder(cluster);
            OwnerOnly.createFolder(binaries(folder));
            checkVersion(cluster);
            Postmaster.endStale(cluster);
            return settings(folder, cluster, password(folder)).start();
        } catch (IOException failure) {
            throw new StartRefusedException(failure, "runtime.database-start-failed", cluster);
        }
    }

    private static Path binaries(DataFolder folder) {
        return folder.path().resolve("postgres-binaries");
    }

    private static void checkVersion(Path cluster) throws IOException {
        var file = cluster.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        var version = Files.readString(file).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new StartRefusedException("runtime.database-version", cluster, version, MAJOR_VERSION);
        }
    }

    /** The database's password, made at the first start: other users of the machine can reach the port too. */
    static String password(DataFolder folder) throws IOException {
        var file = passwordFile(folder);
        if (!Files.exists(file)) {
            var secret = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(secret);
            OwnerOnly.create(file, HexFormat.of().formatHex(secret).getBytes(StandardCharsets.US_ASCII));
        }
        return Files.readString(file);
    }

    private static Path passwordFile(DataFolder folder) {
        return folder.path().resolve("postgres.password");
    }

    private static EmbeddedPostgres.Builder settings(DataFolder folder, Path cluster, String password) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries(folder).toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                // Spring closes it, after all that uses it.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START)
                // Not the machine's locale: the same order and case rules everywhere.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile(folder).toString())
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                // The library switches durability off, for tests.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                // One that hangs with facts appended would hold back every reader of its parts of the log.
                .setServerConfig("idle_in_transaction_session_timeout", "60s");
    }
}
