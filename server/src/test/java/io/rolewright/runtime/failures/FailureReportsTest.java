package io.rolewright.runtime.failures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.rolewright.support.RuntimeContext;
import io.rolewright.support.TestClock;
import io.rolewright.support.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailureReportsTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final TestDatabase database = TestDatabase.fresh();
    private ConfigurableApplicationContext context;
    private SimpleMeterRegistry meters;

    @BeforeAll
    void start(@TempDir Path folder) {
        context = RuntimeContext.start(database, folder);
    }

    @BeforeEach
    void countAnew() {
        meters = new SimpleMeterRegistry();
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @Test
    void addsUpThoseThatAreAlike() {
        var reports = reports(10, 100);
        for (var n = 0; n < 5; n++) {
            reports.add(failure("add", "user:" + n % 2));
        }
        reports.write();
        var seen = taken("samples-add");
        assertThat(seen.count()).isEqualTo(5);
        assertThat(seen.actors()).containsExactlyInAnyOrder("user:0", "user:1");
    }

    @Test
    void dropsAndCountsWhatFindsNoRoomInMemory() {
        var reports = reports(2, 100);
        for (var n = 0; n < 5; n++) {
            reports.add(failure("full" + "x".repeat(n), null));
        }
        assertThat(meters.get("rolewright.failures.dropped").counter().count()).isEqualTo(3);
        assertThat(meters.get("rolewright.failures.seen").counter().count()).isEqualTo(5);
    }

    @Test
    void dropsAndCountsWhatFindsNoRoomInTheDatabase() {
        var reports = reports(10, 0);
        reports.add(failure("crowded", null));
        reports.write();
        assertThat(meters.get("rolewright.failures.dropped").counter().count()).isEqualTo(1);
    }

    @Test
    void keepsWhatItHasWhileTheDatabaseIsAway() {
        var nowhere =
                JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none", "nobody", ""));
        var settings = new FailureSettings(10, 100);
        var away = new FailureReports(
                new SeenRows(nowhere, new JsonMapper(), settings), settings, new TestClock(), meters);
        away.add(failure("away", null));
        away.write();
        away.add(failure("away", null));
        away.write();
        assertThat(meters.get("rolewright.failures.dropped").counter().count()).isZero();
        assertThat(away.waiting()).isEqualTo(2);
    }

    @Test
    void seesEveryLineThatIsLoggedAsAnError() {
        try (var trace = MDC.putCloseable("trace", TRACE);
                var actor = MDC.putCloseable("actor", "user:18")) {
            LoggerFactory.getLogger("io.rolewright.jobs.internal.Logged")
                    .error("cannot take {}", "\"Kim Okafor\"", new IllegalStateException("about Kim"));
        }
        context.getBean(FailureReports.class).write();
        var seen = taken("jobs");
        assertThat(seen.last().kind()).isEqualTo("java.lang.IllegalStateException");
        assertThat(seen.last().places().getFirst()).contains("FailureReportsTest");
        assertThat(seen.last().trace()).isEqualTo(TRACE);
        assertThat(seen.actors()).containsExactly("user:18");
        assertThat(seen.toString()).doesNotContain("Kim");
    }

    private FailureReports reports(int kinds, int rows) {
        var settings = new FailureSettings(kinds, rows);
        var stored = new SeenRows(context.getBean(JdbcClient.class), new JsonMapper(), settings);
        return new FailureReports(stored, settings, new TestClock(), meters);
    }

    private Seen taken(String service) {
        return context.getBean(SeenRows.class).take(100).stream()
                .filter(seen -> seen.last().service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static Failure failure(String name, @Nullable String actor) {
        return new Failure("samples-" + name, "Sample", List.of("at " + name), "words", null, actor);
    }
}
