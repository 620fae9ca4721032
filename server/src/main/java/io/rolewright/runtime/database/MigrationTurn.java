package io.rolewright.runtime.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;

/** The right to migrate this database, which one process has at a time; it ends with its connection, so a killed one lets go. */
record MigrationTurn(Connection connection) implements AutoCloseable {
    private static final String TAKE = "select pg_advisory_lock(87::bigint << 56)";
    private static final String GIVE_BACK = "select pg_advisory_unlock(87::bigint << 56)";

    static MigrationTurn await(DataSource source) {
        try {
            var connection = source.getConnection();
            execute(connection, TAKE);
            return new MigrationTurn(connection);
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("waiting for the turn to migrate", TAKE, failure);
        }
    }

    @Override
    public void close() {
        try (connection) {
            execute(connection, GIVE_BACK);
        } catch (SQLException failure) {
            throw new UncategorizedSQLException("ending the turn to migrate", GIVE_BACK, failure);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
