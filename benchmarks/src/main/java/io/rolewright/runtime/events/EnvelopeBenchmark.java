package io.rolewright.runtime.events;

import io.rolewright.events.jobs.JobReceived;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** A fact into its envelope and out of it, without the database. */
@State(Scope.Benchmark)
public class EnvelopeBenchmark {
    private static final Call CALL =
            Call.of(new Actor("user:benchmark", null, Set.of()), "0123456789abcdef0123456789abcdef");

    private final Clock clock = Clock.systemUTC();
    private final JobReceived fact = new JobReceived(new JobId(new UUID(1, 2)), new UserId(new UUID(3, 4)));
    private final JsonMapper json = json();
    private final Appender appender = appender(json, clock);
    private final Facts facts = new Facts(json);
    private final Envelope envelope = enclose();

    @ImportAutoConfiguration(JacksonAutoConfiguration.class)
    @ComponentScan(
            basePackages = "io.rolewright.runtime.conversions",
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JacksonModule.class))
    static class Json {}

    private static JsonMapper json() {
        try (var context = new AnnotationConfigApplicationContext(Json.class)) {
            return context.getBean(JsonMapper.class);
        }
    }

    // Nobody connects: nothing is written.
    private static Appender appender(JsonMapper json, Clock clock) {
        var nowhere = new JdbcTemplate(new SimpleDriverDataSource());
        return new Appender(
                nowhere, json, new Ids(clock, new SecureRandom()), clock, new Days(JdbcClient.create(nowhere), clock) {
                    @Override
                    void open() {
                        // The log's days are the database's.
                    }
                });
    }

    @Benchmark
    public Envelope enclose() {
        return CALL.ask(() -> appender.enclose(fact));
    }

    @Benchmark
    public JobReceived read() {
        return facts.read(envelope, JobReceived.class);
    }
}
