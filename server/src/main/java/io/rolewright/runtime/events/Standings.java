package io.rolewright.runtime.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.rolewright.runtime.events.SubscriptionState.Part;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells how far subscriptions are. */
@Component
class Standings {
    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            String subscription,
            boolean rebuildable,
            String @Nullable [] types,
            int part,
            long seq,
            @Nullable String owner,
            long dead,
            long parked) {}

    /** The shared subscriptions of all processes. */
    List<SubscriptionState> shared() {
        return jdbc.sql("select * from runtime.standings()").query(Standings::row).list().stream()
                .collect(groupingBy(Row::subscription, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(this::shared)
                .toList();
    }

    /** Whether a shared subscription can be made anew; absent when there is none of that name. */
    Optional<Boolean> isRebuildable(String name) {
        return jdbc.sql("select rebuildable from runtime.subscription where name = ?")
                .param(name)
                .query(Boolean.class)
                .optional();
    }

    private SubscriptionState shared(List<Row> rows) {
        var positions = new long[EventNames.PARTS];
        rows.forEach(row -> positions[row.part] = row.seq);
        var lags = lags(positions, rows.getFirst().types);
        var parts = rows.stream()
                .map(row -> new Part(row.part, row.seq, lags.getOrDefault(row.part, 0L), row.owner))
                .toList();
        return new SubscriptionState(
                rows.getFirst().subscription,
                Subscription.service(rows.getFirst().subscription),
                Subscription.Kind.SHARED,
                rows.getFirst().rebuildable,
                parts,
                parts.stream().mapToLong(Part::lag).sum(),
                rows.stream().mapToLong(Row::dead).sum(),
                rows.stream().mapToLong(Row::parked).sum());
    }

    /** When the oldest fact happened that a shared subscription has still to take. */
    Optional<Instant> oldest(SubscriptionState behind) {
        var waiting = behind.parts().stream().filter(part -> part.lag() > 0).toList();
        if (waiting.isEmpty() || behind.kind() == Subscription.Kind.LOCAL) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select first.at
                        from unnest(?::smallint[], ?::bigint[]) as stands (part, seq),
                             (select types from runtime.subscription where name = ?) wanted
                        cross join lateral (
                            select e.at from runtime.event e
                            where e.part = stands.part and e.seq > stands.seq
                              and (wanted.types is null or e.type = any (wanted.types))
                            order by e.seq limit 1) first
                        order by first.at limit 1""")
                .param(waiting.stream().map(part -> (short) part.part()).toArray(Short[]::new))
                .param(waiting.stream().map(Part::position).toArray(Long[]::new))
                .param(behind.name())
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .optional();
    }

    /** A subscription of this process alone. */
    SubscriptionState local(Subscription subscription, long[] positions, String process) {
        var lags = lags(
                positions,
                subscription.types().map(types -> types.toArray(String[]::new)).orElse(null));
        var parts = lags.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(lag -> new Part(lag.getKey(), positions[lag.getKey()], lag.getValue(), process))
                .toList();
        var lag = parts.stream().mapToLong(Part::lag).sum();
        return new SubscriptionState(
                subscription.name(), subscription.service(), Subscription.Kind.LOCAL, false, parts, lag, 0, 0);
    }

    private Map<Integer, Long> lags(long[] positions, String @Nullable [] types) {
        var lags = new LinkedHashMap<Integer, Long>();
        var parts = new Short[positions.length];
        var above = new Long[positions.length];
        for (var part = 0; part < positions.length; part++) {
            parts[part] = (short) part;
            above[part] = positions[part];
        }
        jdbc.sql("select * from runtime.behind(?, ?, ?, ?)")
                .param(parts)
                .param(above)
                .param(types)
                .param(SubscriptionState.COUNTED)
                .query(row -> {
                    lags.put(row.getInt("part"), row.getLong("facts"));
                });
        return lags;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var types = Optional.ofNullable(row.getArray("types"));
        var owner = row.getLong("owner");
        return new Row(
                row.getString("subscription"),
                row.getBoolean("rebuildable"),
                types.isPresent() ? texts(types.get()) : null,
                row.getInt("part"),
                row.getLong("seq"),
                owner == 0 ? null : Long.toHexString(owner),
                row.getLong("dead"),
                row.getLong("parked"));
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
