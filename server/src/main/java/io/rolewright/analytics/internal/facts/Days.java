package io.rolewright.analytics.internal.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Days as a statement answers them. */
final class Days {
    private Days() {}

    /** The first column of a row. */
    static LocalDate of(ResultSet row, int number) throws SQLException {
        return row.getObject(1, LocalDate.class);
    }
}
