package io.rolewright.benchmarks.ingest;

import io.rolewright.integrations.twins.world.Site;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Compares what a server counted and stored with the truth. */
final class Reckoning {
    private static final int MOST_SHOWN = 20;

    private final Market market;
    private final Truth truth;
    private final DataSource database;

    Reckoning(Market market, Truth truth, DataSource database) {
        this.market = market;
        this.truth = truth;
        this.database = database;
    }

    /** What differs after a run; empty when all is as it must be. */
    List<String> differences(Subject.Outcome outcome, Map<Site, Counts> expected) {
        var differences = new ArrayList<>(outcome.refusals());
        expected.forEach((site, counts) -> {
            var counted = outcome.counts().getOrDefault(site, Counts.NONE);
            if (!counted.equals(counts)) {
                differences.add(site + ": " + counted + "; true is " + counts);
            }
        });
        differences.addAll(refusals(outcome.run()));
        differences.addAll(events());
        differences.addAll(clusters());
        return differences;
    }

    /** Pages that never give a job are refused, each for its reason, and no others. */
    private List<String> refusals(String run) {
        var told = new TreeSet<String>();
        ask("select code || ' ' || coalesce(url, key) from jobs.refusal where run = '" + run + "'")
                .forEach(row -> told.add(row.getFirst().replaceFirst("http://[^/]++", "")));
        var due = market.spoilt().stream()
                .filter(page -> market.world().find(page.site(), page.id()).isPresent())
                .map(page -> page.code() + " " + page.path())
                .collect(Collectors.toCollection(TreeSet::new));
        return differences("refused", told, due);
    }

    private List<String> events() {
        var differences = new ArrayList<String>();
        truth.events().forEach((kind, count) -> {
            var sql = "select count(*) from runtime.event where type like 'jobs.job-%s.%%'";
            var row = ask(sql.formatted(kind)).getFirst();
            if (!row.getFirst().equals(String.valueOf(count))) {
                differences.add("%s events of jobs that were %s; true is %d".formatted(row.getFirst(), kind, count));
            }
        });
        var jobs = ask("select count(*) from jobs.job").getFirst().getFirst();
        if (!jobs.equals(String.valueOf(truth.vacancies().size()))) {
            differences.add(
                    jobs + " jobs are stored; true is " + truth.vacancies().size());
        }
        return differences;
    }

    private List<String> clusters() {
        var byCluster = new HashMap<String, Set<String>>();
        var differences = new ArrayList<String>();
        ask("""
                select source.name, finding.key, job.cluster from jobs.finding
                join jobs.source on source.id = finding.source
                join jobs.job on job.id = finding.job""").forEach(row -> {
            var name = truth.name(row.get(0), row.get(1));
            if (name.isEmpty()) {
                differences.add("nothing is known of " + row);
            } else if (!row.get(2).equals("null")) {
                byCluster
                        .computeIfAbsent(row.get(2), cluster -> new TreeSet<>())
                        .add(name.get());
            }
        });
        differences.addAll(differences("together", new HashSet<>(byCluster.values()), truth.clusters()));
        return differences;
    }

    private static <T> List<String> differences(String what, Set<T> told, Set<T> due) {
        var differences = new ArrayList<String>();
        told.stream()
                .filter(one -> !due.contains(one))
                .limit(MOST_SHOWN)
                .forEach(one -> differences.add(what + ", and should not be: " + one));
        due.stream()
                .filter(one -> !told.contains(one))
                .limit(MOST_SHOWN)
                .forEach(one -> differences.add("should be " + what + ": " + one));
        return differences;
    }

    private List<List<String>> ask(String question) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var answers = new ArrayList<List<String>>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(rows.getString(column)));
                }
                answers.add(row);
            }
            return answers;
        } catch (SQLException failure) {
            throw new IllegalStateException(question, failure);
        }
    }
}
