package io.rolewright.cli.demo;

import io.rolewright.cli.PlatformClient;
import io.rolewright.cli.Table;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.world.Site;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads all sites of the market at once. */
final class Harvesting {
    private final PlatformClient recruiter;
    private final Twins twins;
    private final Stage stage;
    private final Map<Site, String> sources = new LinkedHashMap<>();

    Harvesting(PlatformClient recruiter, Twins twins, Stage stage) {
        this.recruiter = recruiter;
        this.twins = twins;
        this.stage = stage;
    }

    /** Adds the sites as sources, and waits until one run has read them all. */
    JsonNode run(Facts facts) throws InterruptedException {
        stage.begin("six sources at once");
        for (var site : twins.world().sites()) {
            var added =
                    recruiter.post("/jobs/sources", MarketSource.of(twins, site).body());
            sources.put(site, added.get("id").asString());
        }
        var begun = recruiter.post("/jobs/ingest", Map.of("sources", List.copyOf(sources.values())));
        var path = "/jobs/runs/" + begun.get("id").asString();
        var run = new Patience<>(() -> recruiter.get(path)).until(this::look);
        stage.end();
        check(run, facts);
        return run;
    }

    /** The sources' ids, by their sites. */
    Map<Site, String> sources() {
        return sources;
    }

    private boolean look(JsonNode run) {
        var all = Answers.of(run.get("sources"));
        var ended = all.stream().filter(Harvesting::isOver).count();
        var counts = JsonMapper.shared()
                .createObjectNode()
                .put("sources", ended + " of " + all.size())
                .put("found", sum(run, "found"))
                .put("new", sum(run, "added"));
        stage.watch(counts);
        return ended == sources.size();
    }

    private static boolean isOver(JsonNode source) {
        return List.of("DONE", "FAILED").contains(source.get("state").asString());
    }

    private void check(JsonNode run, Facts facts) {
        var shown = twins.world().live().size();
        facts.note("one run ended over six sources", 6L, count(run, "DONE"));
        facts.note("it found all %d adverts that they show".formatted(shown), shown, sum(run, "found"));
        facts.note("none of them was refused", 0, sum(run, "refused"));
    }

    private static long count(JsonNode run, String state) {
        return Answers.of(run.get("sources")).stream()
                .filter(source -> source.get("state").asString().equals(state))
                .count();
    }

    private static int sum(JsonNode run, String member) {
        return Answers.of(run.get("sources")).stream()
                .mapToInt(source -> source.get(member).asInt())
                .sum();
    }

    static void print(JsonNode run, PrintWriter out) {
        out.printf("%nSix sources, read in one run%n");
        var table = new Table(out, false, "name", "found", "added", "duplicates", "refused");
        Answers.of(run.get("sources")).forEach(table::add);
        table.print();
    }
}
