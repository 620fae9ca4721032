package io.rolewright.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing is read past a fact that may still appear. */
class HorizonTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private final LogReader reader = new LogReader(DATABASE.jdbc());

    @BeforeAll
    static void openToday() {
        var today = LocalDate.of(2026, 3, 2).toEpochDay();
        DATABASE.jdbc()
                .sql("select runtime.open_days(?, 0)")
                .param((int) today)
                .query((row, number) -> number)
                .list();
    }

    @Test
    void stopsBelowWhatIsNotYetCommittedInItsPartOnly() throws SQLException {
        try (var slow = open();
                var fast = open()) {
            var before = reader.horizon();
            append(slow, 1);
            append(fast, 1);
            append(fast, 2);
            fast.commit();
            assertThat(reader.horizon()[1]).isEqualTo(before[1]);
            assertThat(reader.horizon()[2]).isGreaterThan(before[2]);

            slow.commit();
            assertThat(reader.horizon()[1]).isEqualTo(before[1] + 2);
        }
    }

    @Test
    void goesOnWhenTheSlowOneGivesUp() throws SQLException {
        try (var slow = open();
                var fast = open()) {
            var before = reader.horizon();
            append(slow, 3);
            append(fast, 3);
            fast.commit();
            slow.rollback();
            assertThat(reader.horizon()[3]).isEqualTo(before[3] + 2);
        }
    }

    @Test
    void isNotHeldBackByATransactionThatAppendsNothing() throws SQLException {
        try (var idle = open();
                var fast = open()) {
            var before = reader.horizon();
            execute(idle, "select pg_current_xact_id()");
            append(fast, 4);
            fast.commit();
            assertThat(reader.horizon()[4]).isEqualTo(before[4] + 1);
        }
    }

    private static Connection open() throws SQLException {
        var connection = DATABASE.owner().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void append(Connection connection, int part) throws SQLException {
        execute(connection, """
                select runtime.append(array[%d]::smallint[], array['%s']::uuid[], array['/samples'], array['samples.counted.v1'],
                    array['subject'], array[now()], array['user:ann'], array[null]::text[], array['trace'], array['{}'])
                """.formatted(part, UUID.randomUUID()));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
