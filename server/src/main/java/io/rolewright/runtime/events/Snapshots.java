package io.rolewright.runtime.events;

import io.rolewright.shared.ContractException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What subscriptions kept at some place of the log, so that a rebuild need not begin before it: a copy of their tables, each
 * beside its original, in the same schema and with the same encryption.
 */
@Component
class Snapshots {
    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

    private final JdbcClient jdbc;
    private final Positions positions;
    private final DeadLetters deadLetters;
    private final TransactionOperations transactions;

    Snapshots(JdbcClient jdbc, Positions positions, DeadLetters deadLetters, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.transactions = transactions;
    }

    /** Whether a rebuild needs nothing of the log up to the end of a day. */
    boolean cover(Subscription subscription, int day) {
        return jdbc.sql("select runtime.is_covered(?, ?)")
                .params(subscription.name(), day)
                .query(Boolean.class)
                .single();
    }

    /**
     * Copies what a subscription keeps, in the place of the copy before. The subscription rests meanwhile. One that could not
     * take a fact is not copied: the copy would be without it.
     *
     * @param first is done in the same transaction before
     */
    void take(Subscription subscription, Runnable first) {
        transactions.executeWithoutResult(status -> {
            first.run();
            positions.lock(subscription.name());
            if (deadLetters.count(subscription.name()) > 0) {
                log.warn("no snapshot of {} while it has dead letters", subscription.name());
                return;
            }
            subscription.tables().forEach(this::copy);
            call("select runtime.note_snapshot(?, ?)", subscription.name(), subscription.tables());
        });
    }

    private void copy(String table) {
        jdbc.sql("drop table if exists " + beside(table)).update();
        jdbc.sql("create table %s (like %s including comments)".formatted(beside(table), table))
                .update();
        jdbc.sql("insert into %s select * from %s".formatted(beside(table), table))
                .update();
    }

    /**
     * Puts what the last copy holds back, over what is there, and has the subscription go on from where it stood then. Runs in
     * the transaction that took it back to the beginning and cleared it.
     *
     * @param gone the last day of the log that is gone
     * @throws ContractException {@code runtime.days-gone} (409) when there is no copy
     */
    void restore(Subscription subscription, int gone) {
        var tables = tables(subscription.name()).orElseThrow(() -> daysGone(subscription.name(), gone));
        tables.forEach(this::putBack);
        jdbc.sql("select runtime.go_on_at_snapshot(?)")
                .param(subscription.name())
                .query((row, number) -> number)
                .list();
    }

    /** @throws ContractException {@code runtime.days-gone} (409) when a rebuild would lack days that are gone */
    void requireWhole(String subscription) {
        gone().ifPresent(day -> {
            if (tables(subscription).isEmpty()) {
                throw daysGone(subscription, day);
            }
        });
    }

    /** The last day of the log that is gone, as days since 1970. */
    OptionalInt gone() {
        return jdbc.sql("select runtime.days_gone()")
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private static ContractException daysGone(String subscription, int day) {
        return ContractException.conflict("runtime.days-gone", subscription, LocalDate.ofEpochDay(day));
    }

    private Optional<List<String>> tables(String subscription) {
        return jdbc.sql("select tables from runtime.find_snapshot(?)")
                .param(subscription)
                .query((row, number) -> texts(row))
                .optional();
    }

    private static List<String> texts(ResultSet row) throws SQLException {
        Array tables = row.getArray("tables");
        return List.of((String[]) tables.getArray());
    }

    private void putBack(String table) {
        var columns = TableColumns.of(jdbc, table, beside(table));
        jdbc.sql("insert into %s (%s) select %s from %s on conflict (%s) do update set %s"
                        .formatted(
                                table,
                                columns.all(),
                                columns.all(),
                                beside(table),
                                columns.key(),
                                columns.assignments()))
                .update();
    }

    private static String beside(String table) {
        return table + "_snapshot";
    }

    private void call(String function, String subscription, List<String> tables) {
        jdbc.sql(function)
                .param(subscription)
                .param(tables.toArray(String[]::new))
                .query((row, number) -> number)
                .list();
    }
}
