package io.rolewright.benchmarks;

import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.benchmarks.subject.RunningServer;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How fast the trail takes a backlog of events into its chain, how fast the chain is verified, and what it costs to write down
 * a look before it is answered. The server hosts everything, as {@code serve} does.
 */
@Command(
        name = "audit",
        description = "Chain a backlog of events, verify it, and look at personal data.",
        mixinStandardHelpOptions = true)
final class TrailCommand implements Callable<Integer> {
    private static final int BATCH = 500;
    private static final Pattern FOUND = Pattern.compile("\"found\":(\\d++)");

    private static final String APPEND = """
            select runtime.append(
                array_agg((n %% 32)::smallint), array_agg(gen_random_uuid()), array_agg('/samples'::text),
                array_agg('samples.sampled.v1'::text), array_agg(gen_random_uuid()::text), array_agg(now()),
                array_agg('user:' || gen_random_uuid()), array_agg(null::text), array_agg(md5(n::text)),
                array_agg('{"number": ' || n || ', "candidate": "' || gen_random_uuid() || '"}'))
            from generate_series(1, %d) n""".formatted(BATCH);

    @Option(names = "--events", defaultValue = "100000", description = "Backlog; ${DEFAULT-VALUE} by default.")
    private int events;

    @Option(
            names = "--looks",
            defaultValue = "500",
            description = "Requests of each kind; ${DEFAULT-VALUE} by default.")
    private int looks;

    private final Result result = new Result("audit", "audit");

    @Override
    public Integer call() throws Exception {
        var folder = Checkout.emptyFolder("audit");
        try (var database = Postgres.start(folder)) {
            var data = folder.resolve("data");
            RunningServer.migrate(data, database.url());
            try (var server = RunningServer.start(data, "--database", database.url())) {
                server.administrator();
            }
            var jdbc = JdbcClient.create(database.source());
            for (var appended = 0; appended < events; appended += BATCH) {
                jdbc.sql(APPEND).query((row, number) -> number).list();
            }
            try (var server = RunningServer.start(data, "--database", database.url())) {
                drain(jdbc);
                verify(server, jdbc);
                look(server);
            }
        }
        return result.keep() ? 0 : 1;
    }

    private void drain(JdbcClient jdbc) throws InterruptedException {
        var first = position(jdbc);
        var begun = System.nanoTime();
        var last = first;
        while (last < events) {
            Thread.sleep(20);
            last = position(jdbc);
        }
        result.atLeast(5000, "entries chained", (last - first) / ((System.nanoTime() - begun) / 1e9), "per second");
    }

    private static long position(JdbcClient jdbc) {
        return jdbc.sql("select coalesce(max(position), 0) from audit.link")
                .query(Long.class)
                .single();
    }

    private void verify(RunningServer server, JdbcClient jdbc) throws InterruptedException {
        var token = server.administratorAgain();
        var begun = System.nanoTime();
        var run = server.ask(get("/api/v1/logs/verify", token)).member("id");
        var path = "/api/v1/logs/verify/" + run;
        while (server.ask(get(path, token)).member("state").equals("RUNNING")) {
            Thread.sleep(20);
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        result.add("entries verified", position(jdbc) / seconds, "per second");
        result.atMost(0, "findings", found(server.ask(get(path, token)).text()), "");
    }

    private static double found(String run) {
        var found = FOUND.matcher(run);
        if (!found.find()) {
            throw new IllegalStateException("the verification did not end: " + run);
        }
        return Double.parseDouble(found.group(1));
    }

    private void look(RunningServer server) {
        var token = server.administratorAgain();
        var plain = new ArrayList<Double>();
        var written = new ArrayList<Double>();
        for (var i = 0; i < looks; i++) {
            plain.add(milliseconds(server, "/api/v1/jobs", token));
            written.add(milliseconds(server, "/api/v1/resumes", token));
        }
        result.add("GET /jobs, an empty list, p50", Rounds.median(plain), "ms");
        result.add("GET /resumes, an empty list that is written down, p50", Rounds.median(written), "ms");
    }

    private static double milliseconds(RunningServer server, String path, String token) {
        var begun = System.nanoTime();
        server.ask(get(path, token));
        return (System.nanoTime() - begun) / 1e6;
    }

    private static Request get(String path, String token) {
        return Request.get(path).with("Authorization", "Bearer " + token);
    }
}
