package io.rolewright.benchmarks.ingest;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.subject.Postgres;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What PostgreSQL alone takes for the same rows: those that were stored are copied within it to empty tables with the same
 * columns, keys and indexes, batch by batch, each committed. No server, no connection, no comparison.
 */
final class Floor {
    private static final Map<String, String> STORED = new TreeMap<>(Map.of(
            "jobs.job", "code not like 'known%'",
            "jobs.finding", "true",
            "jobs.imprint", "versions <> 'benchmark'",
            "runtime.event", "type like 'jobs.job-received.%'"));

    private final Postgres database;
    private final int batch;

    Floor(Postgres database, int batch) {
        this.database = database;
        this.batch = batch;
    }

    void measure(Result result) {
        database.execute("drop schema if exists floor cascade; create schema floor");
        STORED.forEach((table, which) -> database.execute("""
                create table floor.old_%1$s as select row_number() over () as n, t as r from %2$s t where %3$s;
                create index on floor.old_%1$s (n); analyze floor.old_%1$s""".formatted(name(table), table, which)));
        result.add("floor: PostgreSQL alone copies these rows", rate(), "adverts a second");
        result.add("floor: splitting the words of a text alone", split(), "ms an advert");
        database.execute("drop schema floor cascade");
    }

    private double rate() {
        STORED.keySet()
                .forEach(table -> database.execute("drop table if exists floor.%1$s;".formatted(name(table))
                        + "create table floor.%s (like %s including indexes)".formatted(name(table), table)));
        var rows = database.count("select count(*) from floor.old_job");
        var begun = System.nanoTime();
        for (var from = 1L; from <= rows; from += batch) {
            copy(from, from + batch - 1);
        }
        return rows / ((System.nanoTime() - begun) / 1e9);
    }

    private double split() {
        var rows = database.count("select count(*) from floor.old_job");
        var begun = System.nanoTime();
        database.count("select count(to_tsvector('simple', (r).posting->>'text')) from floor.old_job");
        return (System.nanoTime() - begun) / 1e6 / rows;
    }

    private void copy(long from, long until) {
        database.execute(STORED.keySet().stream()
                .map(table -> "insert into floor.%1$s select (r).* from floor.old_%1$s where n between %2$d and %3$d"
                        .formatted(name(table), from, until))
                .collect(Collectors.joining(";", "begin;", ";commit")));
    }

    private static String name(String table) {
        return table.substring(table.indexOf('.') + 1);
    }
}
