package io.rolewright.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The links as rows. There is one chain, however many processes add to it: who appends holds a lock until their transaction
 * ends. A row that is locked or updated for it would rot while some other transaction is open; the last link is one look at an
 * index.
 */
@Component
class Chain {
    private static final String LAST = """
            select position, hash from audit.link order by position desc limit 1""";
    private static final String BEGINNING = """
            select position, hash from audit.beginning order by position desc limit 1""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Chain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Links entries to the end, in their order, in the transaction that adds them. */
    void append(List<StoredEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.sql("select pg_advisory_xact_lock(90::bigint << 56)")
                .query((row, number) -> number)
                .list();
        insert(links(end(), entries));
    }

    private List<Link> links(Place end, List<StoredEntry> entries) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var links = new ArrayList<Link>(entries.size());
        for (var entry : entries) {
            var link = Link.after(end, entry, at);
            links.add(link);
            end = link.place();
        }
        return links;
    }

    private void insert(List<Link> links) {
        jdbc.sql("""
                insert into audit.link (position, entry, at, form, hash)
                select position, entry, ?::timestamptz, ?, decode(hash, 'hex')
                from unnest(?::bigint[], ?::uuid[], ?::text[]) link (position, entry, hash)""")
                .params(Timestamp.from(links.getFirst().at()), Link.FORM)
                .param(links.stream().map(Link::position).toArray(Long[]::new))
                .param(links.stream().map(Link::entry).toArray(UUID[]::new))
                .param(links.stream().map(link -> link.hash().text()).toArray(String[]::new))
                .update();
    }

    /** Where the chain ends. */
    Place end() {
        return jdbc.sql(LAST).query(Chain::place).optional().orElseGet(this::beginning);
    }

    /** Behind which the chain begins. */
    Place beginning() {
        return jdbc.sql(BEGINNING).query(Chain::place).optional().orElse(Place.START);
    }

    /** At most so many entries behind a position up to another, in their order. */
    List<ChainedEntry> read(long after, long upTo, int most) {
        return jdbc.sql("""
                select l.position, l.entry, l.at as linked_at, l.form, l.hash, e.*, e.data::text as facts
                from audit.link l left join audit.entry e on e.event_id = l.entry
                where l.position > ? and l.position <= ? order by l.position limit ?""").params(after, upTo, most).query(Chain::chained).list();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(row.getLong("position"), Hash.of(row.getBytes("hash")));
    }

    private static ChainedEntry chained(ResultSet row, int number) throws SQLException {
        var link = new Link(
                row.getLong("position"),
                row.getObject("entry", UUID.class),
                row.getTimestamp("linked_at").toInstant(),
                row.getInt("form"),
                Hash.of(row.getBytes("hash")));
        return new ChainedEntry(link, row.getObject("event_id") == null ? null : entry(row));
    }

    /** An entry from a row that holds its data as {@code facts}. */
    static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getObject("event_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("type"),
                row.getString("source"),
                row.getString("subject"),
                row.getString("actor"),
                row.getString("cause"),
                row.getString("trace"),
                row.getString("facts"),
                row.getBoolean("chained"));
    }
}
