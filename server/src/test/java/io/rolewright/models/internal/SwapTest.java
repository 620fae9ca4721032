package io.rolewright.models.internal;

import static io.rolewright.models.internal.Makers.MATCHING;
import static io.rolewright.models.internal.Makers.MIRA;
import static io.rolewright.models.internal.Makers.RANKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.models.AliasMoved;
import io.rolewright.models.Deployed;
import io.rolewright.models.ModelsInternal;
import io.rolewright.models.RunReport;
import io.rolewright.runtime.events.Subscription;
import io.rolewright.runtime.health.ThisProcess;
import io.rolewright.support.Events;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A service that uses a model runs what is live a moment after it became so, as the guide tells. */
@KeptModels
@Import(SwapTest.Consumers.class)
class SwapTest {
    @Autowired
    private ApplicationContext server;

    @Autowired
    private Events events;

    @Autowired
    private Consumer consumer;

    /** Keeps the number of the version that it runs. */
    record Consumer(ModelsInternal models, AtomicReference<Optional<Integer>> runs) {
        void fill() {
            swap(MATCHING.ask(() -> models.deployed(RANKER)));
        }

        Deployed fetch(AliasMoved moved) {
            return models.deployed(RANKER);
        }

        void swap(Deployed deployed) {
            runs.set(Optional.ofNullable(deployed.live())
                    .map(live -> live.summary().version()));
        }
    }

    /** Declares the consumer. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Consumers {
        @Bean
        Consumer consumer(ModelsInternal models) {
            return new Consumer(models, new AtomicReference<>(Optional.empty()));
        }

        @Bean
        Subscription swapping(Consumer consumer) {
            return Subscription.local("models.swapping", consumer::fill)
                    .on(AliasMoved.class, consumer::fetch, consumer::swap);
        }
    }

    @Test
    void followsPromotionsAndRollbacks() {
        var makers = new Makers(server);
        var first = makers.live();
        events.awaitIdle();
        assertThat(consumer.runs().get()).contains(first);
        var second = makers.live();
        events.awaitIdle();
        assertThat(consumer.runs().get()).contains(second);
        Makers.as(MATCHING, () -> {
            makers.internal.reportRun(RANKER, new RunReport(ThisProcess.name(), "matching", second));
            return true;
        });
        assertThat(makers.model().running()).extracting(run -> run.process()).contains(ThisProcess.name());
        makers.rollBack(MIRA);
        events.awaitIdle();
        assertThat(consumer.runs().get()).contains(first);
    }
}
