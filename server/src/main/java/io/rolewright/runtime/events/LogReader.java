package io.rolewright.runtime.events;

import io.rolewright.shared.EventId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the log. */
@Component
class LogReader {
    private static final String COLUMNS =
            "e.part, e.seq, e.id, e.source, e.type, e.subject, e.at, e.actor, e.cause, e.trace, e.body::text as body";
    /** Facts read at a time from one part. */
    static final int BATCH = 500;

    private final JdbcClient jdbc;

    LogReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Up to where each part can be read without missing what is still being written. */
    long[] horizon() {
        return jdbc.sql("select seq from runtime.heights() order by part").query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /**
     * At most {@link #BATCH} facts of each lane from where it stands up to its end, in order, of one day: with the day's bounds
     * in the text PostgreSQL plans with that day's table alone, however many there are.
     *
     * @param ends by part
     * @param types the wanted ones; absent: all
     */
    List<Entry> read(long day, List<Lane> lanes, long[] ends, Optional<Set<String>> types) {
        var statement = jdbc.sql("""
                select %s
                from unnest(?::smallint[], ?::bigint[], ?::bigint[]) lane (part, low, high)
                cross join lateral (
                    select * from runtime.event
                    where part = lane.part and seq > lane.low and seq <= lane.high and seq >= %d and seq <= %d %s
                    order by seq limit %d) e
                order by e.part, e.seq
                """.formatted(
                        COLUMNS, Days.first(day), Days.last(day), types.isPresent() ? "and type = any(?)" : "", BATCH))
                .param(lanes.stream().map(lane -> (short) lane.part()).toArray(Short[]::new))
                .param(lanes.stream().map(Lane::scanned).toArray(Long[]::new))
                .param(lanes.stream().map(lane -> ends[lane.part()]).toArray(Long[]::new));
        return types.map(wanted -> statement.param(wanted.toArray(String[]::new)))
                .orElse(statement)
                .query(LogReader::entry)
                .list();
    }

    /** The fact at a place of the log. */
    Entry at(int part, long seq) {
        return jdbc.sql("select " + COLUMNS + " from runtime.event e where part = ? and seq = ?")
                .params((short) part, seq)
                .query(LogReader::entry)
                .single();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var envelope = new Envelope(
                new EventId(row.getObject("id", UUID.class)),
                row.getString("source"),
                row.getString("type"),
                row.getString("subject"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("cause"),
                row.getString("trace"),
                row.getString("body"));
        return new Entry(row.getInt("part"), row.getLong("seq"), envelope);
    }
}
