package io.rolewright.benchmarks.analytics;

import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.subject.Agency;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.benchmarks.subject.RunningServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server that finds years of an agency in its event log. Everybody else who follows the log has passed them already, so that
 * only the figures are made.
 */
final class YearsServer implements AutoCloseable {
    private static final String FIGURES = "/api/v1/subscriptions/analytics.figures";
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Of the agency that the generator makes. */
    static final String ZONE = "Australia/Perth";

    private final JsonMapper json = new JsonMapper();
    private final RunningServer server;
    private final String token;

    private YearsServer(RunningServer server, String token) {
        this.server = server;
        this.token = token;
    }

    /**
     * Starts it, and waits until the figures are made.
     *
     * @param years writes what has happened
     */
    static YearsServer start(Path folder, Postgres database, Consumer<AgencyLog> years) {
        var data = folder.resolve("data");
        RunningServer.migrate(data, database.url());
        // The first start makes the followers known and the administrator.
        try (var first = serve(data, database)) {
            first.administrator();
        }
        try (var log = new AgencyLog(database)) {
            years.accept(log);
        }
        passAllBut(database, "analytics.figures");
        database.execute("vacuum analyze runtime.event");
        var server = serve(data, database);
        var started = new YearsServer(server, server.administratorAgain());
        started.awaitFigures();
        return started;
    }

    private static RunningServer serve(Path data, Postgres database) {
        return RunningServer.start(
                data, Agency.unlimited("--database", database.url(), "--set", "rolewright.agency.zone=" + ZONE));
    }

    private static void passAllBut(Postgres database, String subscription) {
        database.execute("""
                insert into runtime.position (subscription, part, from_seq, to_seq)
                select name, part, stood, last from (
                    select s.name, q.part, pg_sequence_last_value(q.sequence) as last,
                        coalesce((select p.to_seq from runtime.position p where p.subscription = s.name and p.part = q.part
                            order by p.from_seq desc limit 1), 0) as stood
                    from runtime.subscription s, runtime.event_sequence q where s.name <> '%s') standing
                where last > stood""".formatted(subscription));
    }

    RunningServer server() {
        return server;
    }

    /** A question as the administrator asks it. */
    Request asking(String path) {
        return signed(Request.get("/api/v1" + path));
    }

    JsonNode ask(String path) {
        return json.readTree(server.ask(asking(path)).body());
    }

    /** Has everything cleared and made anew; answers how long that took. */
    Duration rebuild() {
        var begun = System.nanoTime();
        var request =
                server.ask(signed(Request.post(FIGURES + "/rebuilds", ""))).member("id");
        await(() -> isBegun(request));
        awaitFigures();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private boolean isBegun(String request) {
        var state = server.ask(signed(Request.get(FIGURES + "/requests/" + request)))
                .member("state");
        if (state.equals("FAILED")) {
            throw new IllegalStateException("the rebuild failed");
        }
        return state.equals("DONE");
    }

    private void awaitFigures() {
        await(() -> {
            var state = json.readTree(server.ask(signed(Request.get(FIGURES))).body());
            if (state.get("deadLetters").asLong() > 0) {
                throw new IllegalStateException("the figures could not take " + state.get("deadLetters") + " facts");
            }
            return state.get("lag").asLong() == 0;
        });
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the figures are not made in " + PATIENCE);
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }

    private Request signed(Request request) {
        return request.with("Authorization", "Bearer " + token);
    }

    @Override
    public void close() {
        server.close();
    }
}
