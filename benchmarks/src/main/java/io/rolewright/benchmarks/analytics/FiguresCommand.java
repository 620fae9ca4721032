package io.rolewright.benchmarks.analytics;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.evaluation.generator.years.AgencyYears;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/**
 * Every figure of the dashboard and of all reports beside plain SQL over the facts of a generated agency: as they were made from
 * the facts as they came, and again after everything was dropped and made anew.
 */
@Command(
        name = "figures",
        description = "Compare every figure of analytics with plain SQL over the facts, and again after a rebuild.",
        mixinStandardHelpOptions = true)
public final class FiguresCommand implements Callable<Integer> {
    /** One day, days across the end of a month, months of which some are cut, a quarter, and all there is. */
    private static final List<Days> PERIODS = List.of(
            Days.of("2025-03-18", "2025-03-18"),
            Days.of("2025-11-20", "2025-12-31"),
            Days.of("2024-11-10", "2025-02-20"),
            Days.of("2025-04-01", "2025-06-30"),
            Days.of("2024-01-01", "2025-12-31"));

    @Option(names = "--seed", defaultValue = "1", description = "Of the agency; ${DEFAULT-VALUE} by default.")
    private long seed;

    @Option(names = "--scale", defaultValue = "1", description = "Of the agency; ${DEFAULT-VALUE} by default.")
    private double scale;

    @Override
    public Integer call() {
        var folder = Checkout.emptyFolder("figures");
        var result = new Result("figures", "figures --seed %d --scale %s".formatted(seed, scale));
        try (var database = Postgres.start(folder);
                var server = YearsServer.start(folder, database, this::tell);
                var truth = Truth.of(database)) {
            result.add("facts", database.count("select count(*) from runtime.event"), "");
            var comparison = new Comparison();
            var first = compare(server, truth, comparison);
            server.rebuild();
            var again = compare(server, truth, comparison);
            comparison.addTo(result);
            result.atMost(0, "answers that a rebuild changed", changed(first, again), "");
        }
        return result.keep() ? 0 : 1;
    }

    private void tell(AgencyLog log) {
        log.write(AgencyYears.of(seed, scale).facts().flatMap(Completed::of));
    }

    private static Map<String, Answered> compare(YearsServer server, Truth truth, Comparison comparison) {
        var answers = new HashMap<String, Answered>();
        var reports = new ArrayList<String>();
        server.ask("/analytics/reports")
                .get("items")
                .forEach(report -> reports.add(report.get("name").stringValue()));
        for (var period : PERIODS) {
            var when = period.from() + " to " + period.until();
            var dashboard = Answered.dashboard(server.ask("/analytics/dashboard?" + period.query()));
            comparison.add(when, truth.dashboard(period), dashboard);
            answers.put("dashboard, " + when, dashboard);
            for (var report : reports) {
                var answer = Answered.report(report, ask(server, report, period));
                comparison.add(when, truth.report(report, period), answer);
                answers.put(report + ", " + when, answer);
            }
        }
        return answers;
    }

    private static JsonNode ask(YearsServer server, String report, Days period) {
        return server.ask("/analytics/reports/" + report + "?" + period.query());
    }

    private static long changed(Map<String, Answered> first, Map<String, Answered> again) {
        return first.entrySet().stream()
                .filter(one -> !one.getValue()
                        .figures()
                        .equals(Objects.requireNonNull(again.get(one.getKey())).figures()))
                .count();
    }
}
