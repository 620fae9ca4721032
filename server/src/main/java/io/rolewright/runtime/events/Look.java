package io.rolewright.runtime.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a process sees when it looks around.
 *
 * @param horizon up to where each part can be read
 * @param last the last number drawn in each part
 * @param members the processes that live
 * @param free parts of this process's subscriptions that nobody works on
 * @param requests requests that wait for a process like this one
 * @param generation how often this process's subscriptions were taken back to the beginning
 */
record Look(long[] horizon, long[] last, Set<Long> members, long free, long requests, long generation) {
    private record Row(String kind, int part, long value, long last) {}

    static Look around(JdbcClient jdbc, long me) {
        var rows = jdbc.sql("select * from runtime.look(?)")
                .param(me)
                .query((row, number) ->
                        new Row(row.getString("kind"), row.getInt("part"), row.getLong("value"), row.getLong("last")))
                .list();
        return of(rows);
    }

    private static Look of(List<Row> rows) {
        var horizon = new long[EventNames.PARTS];
        var last = new long[EventNames.PARTS];
        var members = new HashSet<Long>();
        for (var row : rows) {
            if (row.kind.equals("part")) {
                horizon[row.part] = row.value;
                last[row.part] = row.last;
            } else if (row.kind.equals("member")) {
                members.add(row.value);
            }
        }
        return new Look(horizon, last, members, one(rows, "free"), one(rows, "request"), one(rows, "generation"));
    }

    private static long one(List<Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.kind.equals(kind))
                .mapToLong(Row::value)
                .sum();
    }
}
