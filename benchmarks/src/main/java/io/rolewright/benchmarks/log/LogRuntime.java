package io.rolewright.benchmarks.log;

import io.rolewright.events.jobs.JobReceived;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The server's runtime without services and without a door, as one process that changes rows and tells of it. */
final class LogRuntime implements AutoCloseable {
    private static final Call CALL =
            Call.of(new Actor("user:benchmark", null, Set.of()), "0123456789abcdef0123456789abcdef");
    private static final UserId OWNER = new UserId(new UUID(7, 7));
    private static final String NOTE = "A nurse for the night shift in Perth, by the end of the month.";

    private static final byte[] ANSWER = new byte[400];

    private final ConfigurableApplicationContext context;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final EventLog log;
    private final Ids ids;

    private LogRuntime(ConfigurableApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.transactions = context.getBean(TransactionTemplate.class);
        this.log = context.getBean(EventLog.class);
        this.ids = context.getBean(Ids.class);
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan("io.rolewright.runtime")
    static class Application {}

    /**
     * Starts it.
     *
     * @param data its data folder
     * @param database which is brought up to date first
     * @param consumers plain classes with {@code @Bean} methods: subscriptions
     */
    static LogRuntime start(Path data, String database, Class<?>... consumers) {
        var sources = Stream.concat(Stream.of(Application.class), Stream.of(consumers))
                .toArray(Class<?>[]::new);
        return new LogRuntime(new SpringApplicationBuilder(sources)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.threads.virtual.enabled=true",
                        // One for each writer, as pgbench has, and for the workers: nobody measures the wait for a
                        // turn.
                        "spring.datasource.hikari.maximum-pool-size=24",
                        "spring.datasource.url=" + database,
                        "rolewright.migrate=true",
                        "rolewright.data=" + data)
                .run());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** One transaction: a row. */
    void change() {
        transactions.executeWithoutResult(status -> insert(ids.next(JobId::new)));
    }

    /** One transaction: a row and its event. */
    void changeAndTell() {
        tell(ids.next(JobId::new));
    }

    /** One transaction as a request that adds something makes it: its key is claimed, a row, its answer is kept. */
    void request() {
        transactions.executeWithoutResult(status -> answered(ids.next(JobId::new)));
    }

    /** The same with its event. */
    void requestAndTell() {
        var id = ids.next(JobId::new);
        CALL.run(() -> transactions.executeWithoutResult(status -> {
            answered(id);
            log.append(new JobReceived(id, OWNER));
        }));
    }

    /** As {@link #changeAndTell} under an id that the caller knows. */
    void tell(JobId id) {
        CALL.run(() -> transactions.executeWithoutResult(status -> {
            insert(id);
            log.append(new JobReceived(id, OWNER));
        }));
    }

    /** One transaction of nothing but events. */
    void tellMany(int events) {
        CALL.run(() -> transactions.executeWithoutResult(status -> {
            for (var event = 0; event < events; event++) {
                log.append(new JobReceived(ids.next(JobId::new), OWNER));
            }
        }));
    }

    JobId newId() {
        return ids.next(JobId::new);
    }

    private void insert(JobId id) {
        jdbc.sql("insert into benchmark.change (id, owner, note) values (?, ?, ?)")
                .params(List.of(id.value(), OWNER.value(), NOTE))
                .update();
    }

    private void answered(JobId id) {
        var key = id.value().toString().getBytes(StandardCharsets.US_ASCII);
        var now = Instant.now();
        jdbc.sql("select runtime.claim_answer(?, ?, ?, ?)")
                .params(key, key, Timestamp.from(now), Timestamp.from(now.plus(Duration.ofDays(1))))
                .query(Boolean.class)
                .single();
        insert(id);
        jdbc.sql("select runtime.keep_answer(?, 'jobs', ?)")
                .params(key, ANSWER)
                .query((row, number) -> number)
                .list();
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Override
    public void close() {
        context.close();
    }
}
