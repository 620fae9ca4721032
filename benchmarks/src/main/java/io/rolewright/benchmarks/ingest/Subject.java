package io.rolewright.benchmarks.ingest;

import io.rolewright.benchmarks.load.Connection;
import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.subject.Agency;
import io.rolewright.benchmarks.subject.EmbeddedCluster;
import io.rolewright.benchmarks.subject.RunningServer;
import io.rolewright.integrations.twins.world.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that takes a market in, on one folder through all its deaths. */
final class Subject implements AutoCloseable {
    private static final String TARGET = "gateway,users,security,storage,integrations,jobs";
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final JsonMapper JSON = new JsonMapper();

    private final Path data;
    private final String[] arguments;
    private final Map<Site, String> sources = new LinkedHashMap<>();
    private RunningServer server;
    private String token;

    private Subject(Path data, String[] arguments) {
        this.data = data;
        this.arguments = arguments;
        this.server = RunningServer.start(data, arguments);
        this.token = server.administrator();
    }

    /** Starts it on an empty folder, with the market's sites as sources. */
    static Subject start(Path folder, Market market) {
        var arguments = new ArrayList<>(
                List.of("--target=" + TARGET, "--inner-port", String.valueOf(RunningServer.freePort())));
        market.settings().forEach((name, value) -> arguments.addAll(List.of("--set", name + "=" + value)));
        var subject = new Subject(folder.resolve("data"), Agency.unlimited(arguments.toArray(String[]::new)));
        for (var site : market.world().sites()) {
            var body = JSON.writeValueAsString(market.source(site));
            var added = subject.server.ask(subject.signed(Request.post("/api/v1/jobs/sources", body)));
            subject.sources.put(site, added.member("id"));
        }
        return subject;
    }

    /** Is asked again and again while a run goes on. */
    @FunctionalInterface
    interface Watcher {
        /** @param found how many jobs the run has found so far */
        void look(int found) throws InterruptedException;
    }

    /** What a run gave. */
    record Outcome(String run, Map<Site, Counts> counts, List<String> refusals, int duplicates, Duration time) {}

    /** Harvests all sources, and waits until all have ended. */
    Outcome harvest(Watcher watcher) {
        var begun = System.nanoTime();
        var body = JSON.writeValueAsString(Map.of("sources", List.copyOf(sources.values())));
        var started = server.ask(signed(Request.post("/api/v1/jobs/ingest", body)));
        var run = started.member("id");
        var told = run(run);
        while (!isOver(told)) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("still harvesting after " + PATIENCE + ": " + told);
            }
            look(watcher, told);
            told = run(run);
        }
        return outcome(run, told, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static void look(Watcher watcher, JsonNode run) {
        try {
            watcher.look(found(run));
            Thread.sleep(LOOK);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static int found(JsonNode run) {
        var found = 0;
        for (var source : run.path("sources")) {
            found += source.path("found").asInt();
        }
        return found;
    }

    private JsonNode run(String id) {
        try (var connection = new Connection(server.port())) {
            var answer = connection.ask(signed(Request.get("/api/v1/jobs/runs/" + id)));
            return JSON.readTree(answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isOver(JsonNode run) {
        for (var source : run.path("sources")) {
            var state = source.path("state").asString();
            if (!state.equals("DONE") && !state.equals("FAILED")) {
                return false;
            }
        }
        return !run.path("sources").isEmpty();
    }

    private Outcome outcome(String id, JsonNode run, Duration time) {
        var counts = new LinkedHashMap<Site, Counts>();
        var refusals = new ArrayList<String>();
        var duplicates = 0;
        for (var one : run.path("sources")) {
            var site = site(one.path("sourceId").asString());
            counts.put(site, counts(one));
            duplicates += one.path("duplicates").asInt();
            if (!one.path("state").asString().equals("DONE")) {
                refusals.add(site + " ended early: " + one.path("refusal"));
            }
        }
        return new Outcome(id, counts, refusals, duplicates, time);
    }

    private Site site(String source) {
        return sources.entrySet().stream()
                .filter(one -> one.getValue().equals(source))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Counts counts(JsonNode harvest) {
        return new Counts(
                harvest.path("added").asInt(),
                harvest.path("changed").asInt(),
                harvest.path("unchanged").asInt(),
                harvest.path("returned").asInt(),
                harvest.path("gone").asInt(),
                harvest.path("refused").asInt());
    }

    private Request signed(Request request) {
        return request.with("Authorization", "Bearer " + token);
    }

    /** Ends the server as a power cut would, and starts it again on what it left. */
    void strike() {
        server.kill();
        server = RunningServer.start(data, arguments);
        token = server.administratorAgain();
    }

    RunningServer server() {
        return server;
    }

    /** Its database, which it keeps in its folder. */
    DataSource database() {
        return new EmbeddedCluster(data).source();
    }

    /** The first process of its database. */
    ProcessHandle postgres() {
        return new EmbeddedCluster(data).first();
    }

    @Override
    public void close() {
        server.close();
    }
}
