package io.rolewright.analytics.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Values as arrays, one for each column, so that one statement writes any number of rows. */
final class Columns<T> {
    private final List<T> rows;
    private final List<String> types = new ArrayList<>();
    private final List<@Nullable String[]> arrays = new ArrayList<>();

    private Columns(List<T> rows) {
        this.rows = rows;
    }

    static <T> Columns<T> of(List<T> rows) {
        return new Columns<>(rows);
    }

    /**
     * Adds a column.
     *
     * @param type of PostgreSQL
     * @param value what a row has there; written as its text
     */
    Columns<T> with(String type, Function<T, @Nullable Object> value) {
        types.add(type);
        arrays.add(rows.stream().map(row -> text(value.apply(row))).toArray(String[]::new));
        return this;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** @param sql a statement in which {@code unnest(%s)} stands for the columns in their order */
    StatementSpec in(JdbcClient jdbc, String sql) {
        var columns = types.stream()
                .map(type -> type.equals("text") ? "?::text[]" : "?::text[]::%s[]".formatted(type))
                .collect(Collectors.joining(", "));
        var statement = jdbc.sql(sql.formatted(columns));
        for (var array : arrays) {
            statement = statement.param(array);
        }
        return statement;
    }
}
