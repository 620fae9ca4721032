package io.rolewright.runtime.database;

import io.rolewright.runtime.StartRefusedException;
import io.rolewright.shared.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * Brings the database up to this release: {@code db/migration/<service>} into the schema {@code <service>}, each with its own
 * history, so that a process migrates only what it hosts. {@code runtime} comes first, because services build on it.
 *
 * <p>A schema that a later release brought further is fine until it says that this release is too old for it.
 */
public final class Migrations {
    private final DataSource source;
    private final Schemas schemas;
    private final Release release;

    public Migrations(DataSource source) {
        this(source, Release.ours());
    }

    Migrations(DataSource source, Release release) {
        this.source = source;
        this.schemas = new Schemas(source);
        this.release = release;
    }

    /**
     * What was done to one schema.
     *
     * @param migrations how many were run; 0 when it was up to date
     * @param version the last that it has seen
     */
    public record Step(String service, int migrations, int version) {}

    /**
     * Migrates {@code runtime} and the given services; one without a folder keeps nothing. Of several processes that do it at
     * once one works and the others find it done; one that is killed leaves whole migrations only.
     *
     * @throws StartRefusedException {@code runtime.jar-too-old}
     */
    public List<Step> run(Collection<String> services) {
        try (var turn = MigrationTurn.await(source)) {
            refuseTooOld(services);
            return withScripts(services).map(this::migrate).toList();
        }
    }

    /**
     * Refuses schemas that this release cannot work on.
     *
     * @throws StartRefusedException {@code runtime.jar-too-old} or {@code runtime.schema-behind}
     */
    void check(Collection<String> services) {
        refuseTooOld(services);
        var states = schemas.all();
        withScripts(services)
                .filter(service -> version(states.get(service)) < newest(service))
                .findFirst()
                .ifPresent(service -> {
                    var is = version(states.get(service));
                    throw new StartRefusedException("runtime.schema-behind", service, is, newest(service));
                });
    }

    /** Whether somebody brought the schemas beyond this release since it started; looks at rows alone, never at scripts. */
    public Optional<Problem> tooOldFor(Collection<String> services) {
        return schemas.all().values().stream()
                .filter(state -> state.service().equals("runtime") || services.contains(state.service()))
                .filter(state -> release.compareTo(state.oldestJar()) < 0)
                .findFirst()
                .map(state -> Problem.of(503, "runtime.jar-too-old", state.service(), state.oldestJar(), release));
    }

    private void refuseTooOld(Collection<String> services) {
        var states = schemas.all();
        withScripts(services)
                .flatMap(service -> Optional.ofNullable(states.get(service)).stream())
                .filter(state -> release.compareTo(state.oldestJar()) < 0)
                .findFirst()
                .ifPresent(state -> {
                    throw new StartRefusedException("runtime.jar-too-old", state.service(), state.oldestJar(), release);
                });
    }

    private static int version(Schemas.@Nullable State state) {
        return state == null ? 0 : state.version();
    }

    private static int newest(String service) {
        return Scripts.newest(service).orElseThrow();
    }

    private static Stream<String> withScripts(Collection<String> services) {
        return Stream.concat(Stream.of("runtime"), services.stream().sorted())
                .distinct()
                .filter(service -> Scripts.newest(service).isPresent());
    }

    private Step migrate(String service) {
        // Flyway leaves migrations of later releases alone: what it does not know above its own newest is no failure.
        var done = Flyway.configure()
                .dataSource(source)
                .locations(Scripts.location(service))
                .schemas(service)
                .load()
                .migrate();
        schemas.note(service, newest(service));
        return new Step(service, done.migrationsExecuted, version(schemas.all().get(service)));
    }
}
