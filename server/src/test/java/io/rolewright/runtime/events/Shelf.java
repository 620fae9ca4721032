package io.rolewright.runtime.events;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.support.Events;
import io.rolewright.support.TestClock;
import io.rolewright.support.TestDatabase;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A sample service whose table is made of facts alone, so that it can be made anew. */
final class Shelf {
    static final String SUBSCRIPTION = "shelf.numbers";
    static final String TABLE = "shelf.number";
    private static final Call CALL = Call.of(new Actor("user:ann", null, Set.of()), "0123456789abcdef0123456789abcdef");

    final Set<Integer> poison = ConcurrentHashMap.newKeySet();
    private final JdbcClient jdbc;
    private final EventLog log;
    private final TransactionOperations transactions;
    private final Ids ids;

    Shelf(JdbcClient jdbc, EventLog log, TransactionOperations transactions, Ids ids) {
        this.jdbc = jdbc;
        this.log = log;
        this.transactions = transactions;
        this.ids = ids;
    }

    static final class Beans {
        @Bean
        Shelf shelf(JdbcClient jdbc, EventLog log, TransactionOperations transactions, Ids ids) {
            return new Shelf(jdbc, log, transactions, ids);
        }

        @Bean
        Events testEvents(Subscriptions subscriptions) {
            return new Events(subscriptions);
        }

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }

        @Bean
        Subscription numbers(Shelf shelf) {
            return Subscription.shared(SUBSCRIPTION)
                    .on(Counted.class, shelf::put)
                    .clearedBy(shelf::clear)
                    .keptIn(TABLE);
        }
    }

    static TestDatabase database() {
        var database = TestDatabase.fresh();
        database.jdbc().sql("""
                create schema shelf;
                create table shelf.number (
                    subject uuid, number integer, times integer not null default 1, primary key (subject, number));
                """).update();
        return database;
    }

    JobId job() {
        return ids.next(JobId::new);
    }

    void append(JobId job, int number) {
        CALL.run(() -> transactions.executeWithoutResult(status -> log.append(new Counted(job, number))));
    }

    private void put(Counted fact) {
        if (poison.contains(fact.number())) {
            throw new IllegalStateException("poison");
        }
        jdbc.sql("""
                insert into shelf.number as n (subject, number) values (?, ?)
                on conflict (subject, number) do update set times = n.times + 1""").params(fact.subject().value(), fact.number()).update();
    }

    private void clear() {
        jdbc.sql("delete from shelf.number").update();
    }
}
