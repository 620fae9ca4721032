package io.rolewright.runtime.events;

import io.rolewright.events.Event;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Id;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.support.Events;
import io.rolewright.support.TestDatabase;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A sample service: a ledger that writes down every number it is told of, and fails when it is told to. */
final class Samples {
    static final Call CALL = Call.of(new Actor("user:ann", null, Set.of()), "0123456789abcdef0123456789abcdef");

    // The number, not those three digits within an id.
    private static final Pattern POISON = Pattern.compile("\"number\": ?666\\b");

    final Set<Integer> poison = ConcurrentHashMap.newKeySet();
    final Set<Integer> crashing = ConcurrentHashMap.newKeySet();
    final Set<Integer> killing = ConcurrentHashMap.newKeySet();
    final Queue<Envelope> trail = new ConcurrentLinkedQueue<>();
    final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    final Queue<Integer> remembered = new ConcurrentLinkedQueue<>();
    final Queue<List<Envelope>> batches = new ConcurrentLinkedQueue<>();
    private final JdbcClient jdbc;
    private final EventLog log;
    private final TransactionTemplate transactions;
    private final Ids ids;

    Samples(JdbcClient jdbc, EventLog log, TransactionTemplate transactions, Ids ids) {
        this.jdbc = jdbc;
        this.log = log;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** The sample subscriptions. */
    static final class Beans {
        @Bean
        Samples samples(JdbcClient jdbc, EventLog log, TransactionTemplate transactions, Ids ids) {
            return new Samples(jdbc, log, transactions, ids);
        }

        @Bean
        Events testEvents(Subscriptions subscriptions) {
            return new Events(subscriptions);
        }

        @Bean
        Subscription ledger(Samples samples) {
            return Subscription.shared("samples.ledger")
                    .on(Counted.class, samples::prepare, fact -> samples.write("samples.ledger", fact))
                    .clearedBy(() -> samples.clear("samples.ledger"));
        }

        @Bean
        Subscription heap(Samples samples) {
            return Subscription.shared("samples.heap")
                    .on(Counted.class, fact -> samples.write("samples.heap", fact))
                    .free();
        }

        @Bean
        Subscription trail(Samples samples) {
            return Subscription.shared("samples.trail").onEverything(samples.trail::add);
        }

        @Bean
        Subscription batches(Samples samples) {
            return Subscription.shared("samples.batches").onEveryBatch(samples::takeBatch);
        }

        @Bean
        Subscription memory(Samples samples) {
            return Subscription.local("samples.memory", samples::fill)
                    .on(Counted.class, fact -> samples.remembered.add(fact.number()));
        }
    }

    static void createTables(TestDatabase database) {
        database.jdbc().sql("""
                create schema samples;
                create table samples.taken (n bigserial, subscription text, subject uuid, number integer);
                create table samples.batched (n bigserial, type text, subject text);
                create table samples.counter (subject uuid primary key, number integer not null);
                """).update();
    }

    JobId job() {
        return ids.next(JobId::new);
    }

    /** Another job whose facts stand in the same part of the log. */
    JobId inSamePartAs(JobId job) {
        return Stream.generate(this::job)
                .filter(other -> EventNames.part(other.text()) == EventNames.part(job.text()))
                .findFirst()
                .orElseThrow();
    }

    void append(Event... facts) {
        inTransaction(() -> List.of(facts).forEach(log::append));
    }

    void inTransaction(Runnable work) {
        CALL.run(() -> transactions.executeWithoutResult(status -> work.run()));
    }

    List<Integer> taken(String subscription, Id subject) {
        return jdbc.sql("select number from samples.taken where subscription = ? and subject = ? order by n")
                .params(subscription, subject.value())
                .query((row, number) -> row.getInt("number"))
                .list();
    }

    private void takeBatch(List<Envelope> batch) {
        batches.add(batch);
        jdbc.sql("insert into samples.batched (type, subject) select * from unnest(?::text[], ?::text[])")
                .param(batch.stream().map(Envelope::type).toArray(String[]::new))
                .param(batch.stream().map(Envelope::subject).toArray(String[]::new))
                .update();
        if (batch.stream().anyMatch(one -> POISON.matcher(one.data()).find())) {
            throw new IllegalStateException("poison");
        }
    }

    List<String> batched(Id subject) {
        return jdbc.sql("select type from samples.batched where subject = ? order by n")
                .param(subject.text())
                .query((row, number) -> row.getString("type"))
                .list();
    }

    private Counted prepare(Counted fact) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new AssertionError("prepared inside a transaction");
        }
        calls.add(Call.current());
        return fact;
    }

    private void write(String subscription, Counted fact) {
        if (poison.contains(fact.number())) {
            throw new IllegalStateException("poison");
        }
        jdbc.sql("insert into samples.taken (subscription, subject, number) values (?, ?, ?)")
                .params(subscription, fact.subject().value(), fact.number())
                .update();
        if (crashing.remove(fact.number())) {
            throw new IllegalStateException("crash between effect and commit");
        }
        if (killing.remove(fact.number())) {
            jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                    .query(Boolean.class)
                    .single();
        }
    }

    private void clear(String subscription) {
        jdbc.sql("delete from samples.taken where subscription = ?")
                .param(subscription)
                .update();
    }

    private void fill() {
        remembered.addAll(jdbc.sql("select number from samples.taken where subscription = 'samples.ledger'")
                .query((row, number) -> row.getInt("number"))
                .list());
    }
}
