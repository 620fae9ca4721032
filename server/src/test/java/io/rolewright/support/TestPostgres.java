package io.rolewright.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one database server of a test run: started at first use, not durable, gone with the JVM. */
final class TestPostgres {
    private static final EmbeddedPostgres SERVER = start();

    private TestPostgres() {}

    static EmbeddedPostgres server() {
        return SERVER;
    }

    private static EmbeddedPostgres start() {
        try {
            var folder =
                    Files.createDirectories(Path.of("target", "test-postgres").toAbsolutePath());
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.toFile())
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("max_connections", "500")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
