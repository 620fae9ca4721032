package io.rolewright.runtime.database;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;

/**
 * Brings the database up to this release: {@code db/migration/<service>} into the schema {@code <service>}, each with its own
 * history, so that a process migrates only what it hosts. {@code runtime} comes first, because services build on it.
 */
public final class Migrations {
    private static final String FOLDER = "db/migration/";

    private final DataSource source;

    public Migrations(DataSource source) {
        this.source = source;
    }

    /** Migrates {@code runtime} and the given services; one without a folder keeps nothing. */
    public void run(Collection<String> services) {
        withFolder(services).forEach(this::migrate);
    }

    private static List<String> withFolder(Collection<String> services) {
        return Stream.concat(Stream.of("runtime"), services.stream().sorted())
                .filter(service -> new ClassPathResource(FOLDER + service).exists())
                .toList();
    }

    private void migrate(String service) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:" + FOLDER + service)
                .schemas(service)
                .load()
                .migrate();
    }
}
