package io.rolewright.benchmarks.log;

import io.rolewright.events.jobs.JobReceived;
import io.rolewright.runtime.events.Envelope;
import io.rolewright.runtime.events.Subscription;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two ways of taking events for which nothing must be prepared. */
final class Consumers {
    private Consumers() {}

    /** Many at a time, with a row for each as the effect. */
    static final class Batches {
        @Bean
        Arrivals arrivals() {
            return new Arrivals();
        }

        @Bean
        Subscription eventBatches(JdbcClient jdbc, Arrivals arrivals) {
            return Subscription.shared("benchmark.batches").onEveryBatch(batch -> {
                insert(jdbc, batch);
                arrivals.note(batch.size());
            });
        }

        private static void insert(JdbcClient jdbc, List<Envelope> batch) {
            jdbc.sql("insert into benchmark.effect (id) select unnest(?::uuid[])")
                    .param(batch.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                    .update();
        }
    }

    /** One by one, read out of its envelope, with nothing but its position as the effect. */
    static final class Facts {
        @Bean
        Arrivals arrivals() {
            return new Arrivals();
        }

        @Bean
        Subscription singleEvents(Arrivals arrivals) {
            return Subscription.shared("benchmark.facts").on(JobReceived.class, fact -> arrivals.note(fact.job()));
        }
    }
}
