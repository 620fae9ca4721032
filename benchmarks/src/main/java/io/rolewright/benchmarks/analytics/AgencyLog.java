package io.rolewright.benchmarks.analytics;

import io.rolewright.benchmarks.subject.Postgres;
import io.rolewright.evaluation.generator.years.Fact;
import io.rolewright.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Writes facts of the past into the event log by the function with which the server appends them. Their ids are new: as those of
 * the server they rise from fact to fact, also within a millisecond.
 */
final class AgencyLog implements AutoCloseable {
    private static final int TOGETHER = 2_000;
    private static final int PARTS = 32;
    private static final String TRACE = "0123456789abcdef0123456789abcdef";
    private static final String APPEND = """
            select runtime.append(?::text[]::smallint[], ?::text[]::uuid[], ?::text[], ?::text[], ?::text[],
                ?::text[]::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[])""";

    private final Connection connection;
    private final PreparedStatement append;
    private final List<Row> waiting = new ArrayList<>();
    private final Ids ids = new Ids(this::now, new Random(1));
    private Instant now = Instant.EPOCH;
    private long written;

    AgencyLog(Postgres database) {
        try {
            connection = database.source().getConnection();
            append = connection.prepareStatement(APPEND);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private record Row(UUID id, Fact fact) {}

    private Instant now() {
        return now;
    }

    /** Writes facts in their order. */
    void write(Stream<Fact> facts) {
        facts.forEachOrdered(fact -> {
            now = fact.time();
            waiting.add(new Row(ids.next(), fact));
            if (waiting.size() == TOGETHER) {
                flush();
            }
        });
        flush();
    }

    /** How many were written. */
    long written() {
        return written;
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            set(1, row -> String.valueOf(part(row.fact().subject().toString())));
            set(2, row -> row.id().toString());
            set(3, row -> row.fact().source());
            set(4, row -> row.fact().type());
            set(5, row -> row.fact().subject().toString());
            set(6, row -> row.fact().time().toString());
            set(7, row -> "user:benchmark");
            append.setArray(8, connection.createArrayOf("text", new Object[waiting.size()]));
            set(9, row -> TRACE);
            set(10, row -> row.fact().data());
            append.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        written += waiting.size();
        waiting.clear();
    }

    private void set(int column, Function<Row, String> value) throws SQLException {
        append.setArray(
                column,
                connection.createArrayOf("text", waiting.stream().map(value).toArray()));
    }

    // As the log finds the part of a subject.
    private static int part(String subject) {
        var hash = new CRC32();
        hash.update(subject.getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % PARTS);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
