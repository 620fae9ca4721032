package io.rolewright.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.StartRefusedException;
import io.rolewright.support.ChildProgram;
import io.rolewright.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

class MigrationsTest {
    private static final List<String> SERVICES = List.of("audit", "jobs", "matching");

    @Test
    void bringsAnEmptyDatabaseUpAndFindsItDone() {
        var migrations = new Migrations(TestDatabase.empty().owner());
        assertThat(migrations.run(SERVICES))
                .extracting(Migrations.Step::service)
                .containsExactly("runtime", "audit", "jobs", "matching");
        assertThat(migrations.run(SERVICES)).allMatch(step -> step.migrations() == 0);
        assertThatNoException().isThrownBy(() -> migrations.check(SERVICES));
    }

    @Test
    void refusesASchemaThatIsBehind() {
        var database = TestDatabase.fresh();
        database.jdbc()
                .sql("update runtime.schema set version = version - 1 where service = 'jobs'")
                .update();
        assertRefused("runtime.schema-behind", () -> new Migrations(database.owner()).check(SERVICES));
    }

    @Test
    void refusesAnEmptyDatabase() {
        assertRefused(
                "runtime.schema-behind",
                () -> new Migrations(TestDatabase.empty().owner()).check(SERVICES));
    }

    @Test
    void asksNothingOfServicesThatRunElsewhere() {
        var database = TestDatabase.fresh();
        database.jdbc()
                .sql("update runtime.schema set version = 0 where service = 'jobs'")
                .update();
        assertThatNoException().isThrownBy(() -> new Migrations(database.owner()).check(List.of("audit")));
    }

    @Test
    void worksOnASchemaThatALaterReleaseBroughtFurther() {
        var database = TestDatabase.fresh();
        database.jdbc()
                .sql("update runtime.schema set version = 900 where service = 'jobs'")
                .update();
        database.jdbc().sql("""
                insert into jobs.flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (900, '900', 'later', 'SQL', 'V900__later.sql', 1, 'postgres', 1, true)""").update();
        var migrations = new Migrations(database.owner());
        assertThatNoException().isThrownBy(() -> migrations.check(SERVICES));
        assertThat(migrations.run(SERVICES)).contains(new Migrations.Step("jobs", 0, 900));
    }

    @Test
    void refusesASchemaThatHasOutgrownThisRelease() {
        var database = TestDatabase.fresh();
        database.jdbc()
                .sql("select runtime.require_jar('jobs', '0.10.0')")
                .query((row, number) -> number)
                .list();
        database.jdbc()
                .sql("select runtime.require_jar('jobs', '0.9.0')")
                .query((row, number) -> number)
                .list();
        var older = new Migrations(database.owner(), Release.of("0.9.9"));
        assertRefused("runtime.jar-too-old", () -> older.check(SERVICES));
        assertRefused("runtime.jar-too-old", () -> older.run(SERVICES));
        var named = new Migrations(database.owner(), Release.of("0.10.0"));
        assertThatNoException().isThrownBy(() -> named.run(SERVICES));
    }

    @Test
    void letsOneOfSeveralMigrate() throws InterruptedException, ExecutionException {
        var database = TestDatabase.empty();
        Callable<List<Migrations.Step>> migration = () -> new Migrations(database.owner()).run(SERVICES);
        var all = new ArrayList<List<Migrations.Step>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(List.of(migration, migration, migration))) {
                all.add(done.get());
            }
        }
        assertThat(all)
                .filteredOn(steps -> steps.stream().allMatch(step -> step.migrations() > 0))
                .hasSize(1);
        assertThat(all)
                .filteredOn(steps -> steps.stream().allMatch(step -> step.migrations() == 0))
                .hasSize(2);
    }

    @Test
    void goesOnAfterOneThatWasKilledHalfWay() throws IOException, InterruptedException, SQLException {
        var database = TestDatabase.empty();
        try (var obstacle = database.owner().getConnection()) {
            obstacle.setAutoCommit(false);
            obstacle.createStatement().execute("create schema jobs");
            killWhenItWaits(database);
            obstacle.rollback();
        }
        var migrations = new Migrations(database.owner());
        assertRefused("runtime.schema-behind", () -> migrations.check(SERVICES));
        assertThat(migrations.run(SERVICES))
                .extracting(Migrations.Step::migrations)
                .startsWith(0, 0)
                .last()
                .isNotEqualTo(0);
        assertThatNoException().isThrownBy(() -> migrations.check(SERVICES));
    }

    @Test
    void migratesAndEnds(@TempDir Path folder) {
        var database = TestDatabase.empty();
        var settings = new String[] {
            "--spring.datasource.url=" + database.url(), "--rolewright.data=" + folder.resolve("untouched")
        };
        assertThat(Upgrade.run(settings)).extracting(Migrations.Step::service).contains("runtime", "jobs", "users");
        assertThat(Upgrade.run(settings)).allMatch(step -> step.migrations() == 0);
        assertThat(folder).isEmptyDirectory();
    }

    private static void killWhenItWaits(TestDatabase database) throws IOException, InterruptedException {
        var child = ChildProgram.of(KilledMigration.class, database.url())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .ignoreExceptionsInstanceOf(DataAccessException.class)
                    .until(() -> database.jdbc().sql("""
                        select exists (select from pg_stat_activity where datname = current_database()
                            and wait_event_type = 'Lock' and query ilike '%create schema%')""").query(Boolean.class).single());
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        StartRefusedException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }
}
