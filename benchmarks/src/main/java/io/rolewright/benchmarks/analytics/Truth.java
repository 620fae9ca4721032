package io.rolewright.benchmarks.analytics;

import io.rolewright.benchmarks.subject.Postgres;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The figures worked out again by plain SQL over the bodies of the facts in the event log. Nothing of it is taken from the
 * server: neither its tables nor its statements.
 */
final class Truth implements AutoCloseable {
    private static final Map<String, String> DASHBOARD = Statements.read("dashboard.sql");
    private static final Map<String, String> REPORTS = Statements.read("reports.sql");

    private final Connection connection;

    private Truth(Connection connection) {
        this.connection = connection;
    }

    /** Reads the facts once, into a schema of its own. */
    static Truth of(Postgres database) {
        database.execute(Statements.text("facts.sql"));
        try {
            return new Truth(database.source().getConnection());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Map<Figure, BigDecimal> dashboard(Days period) {
        var figures = new HashMap<Figure, BigDecimal>();
        DASHBOARD.forEach((name, sql) -> {
            var metric = "dashboard/" + name;
            var now = dimensions(sql, period);
            var before = dimensions(sql, period.before());
            put(figures, metric, "value", now);
            put(figures, metric, "before", before);
            put(figures, metric, "change", changes(now, before));
            period.steps().forEach((step, days) -> put(figures, metric, step, dimensions(sql, days)));
        });
        return figures;
    }

    private static void put(
            Map<Figure, BigDecimal> figures, String metric, String place, Map<String, BigDecimal> values) {
        values.forEach((dimension, value) -> figures.put(new Figure(metric, Answered.place(dimension, place)), value));
    }

    private static Map<String, BigDecimal> changes(Map<String, BigDecimal> now, Map<String, BigDecimal> before) {
        var changes = new HashMap<String, BigDecimal>();
        before.forEach((dimension, then) -> {
            // Of a currency in which nothing came there is nothing; of a median without values nobody knows.
            var value = dimension.isEmpty() ? now.get(dimension) : now.getOrDefault(dimension, BigDecimal.ZERO);
            if (value != null && then.signum() != 0) {
                changes.put(dimension, value.subtract(then).divide(then.abs(), 4, RoundingMode.HALF_UP));
            }
        });
        return changes;
    }

    /** A value for each currency, or one for nothing; what is null is not there. */
    private Map<String, BigDecimal> dimensions(String sql, Days days) {
        var values = new HashMap<String, BigDecimal>();
        ask(sql, days, row -> {
            var value = row.getBigDecimal("value");
            if (value != null) {
                values.put(Objects.requireNonNullElse(row.getString("dimension"), ""), value);
            }
        });
        return values;
    }

    /** All tables and series of a report. */
    Map<Figure, BigDecimal> report(String report, Days period) {
        var figures = new HashMap<Figure, BigDecimal>();
        REPORTS.forEach((name, sql) -> {
            if (name.startsWith(report + '/')) {
                ask(sql, period, row -> {
                    for (var column = 2; column <= row.getMetaData().getColumnCount(); column++) {
                        var value = row.getBigDecimal(column);
                        if (value != null) {
                            var metric = name + '/' + row.getMetaData().getColumnLabel(column);
                            figures.put(new Figure(metric, row.getString(1)), value);
                        }
                    }
                });
            }
        });
        return figures;
    }

    /** Takes a row of an answer. */
    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private void ask(String sql, Days days, Reader reader) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(between(sql, days))) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private static String between(String sql, Days days) {
        return sql.replaceAll("(?<!:):from\\b", "date '" + days.from() + "'")
                .replaceAll("(?<!:):until\\b", "date '" + days.until() + "'");
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
