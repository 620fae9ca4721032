package io.rolewright.runtime.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells how far subscriptions are behind. Looked up in the background now and then: whoever scrapes waits for no database. All
 * processes tell the same of a shared subscription.
 */
@Component
class LogMeters implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LogMeters.class);
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final Standings standings;
    private final MultiGauge lag;
    private final MultiGauge dead;
    private final MultiGauge parked;
    private volatile ScheduledExecutorService timer = stopped();

    LogMeters(Standings standings, MeterRegistry meters) {
        this.standings = standings;
        this.lag = gauge(meters, "rolewright.events.lag", "Facts that a shared subscription has still to take.");
        this.dead = gauge(meters, "rolewright.events.dead", "Facts that a shared subscription could not take.");
        this.parked = gauge(meters, "rolewright.events.parked", "Facts that wait behind one that could not be taken.");
    }

    private static MultiGauge gauge(MeterRegistry meters, String name, String description) {
        return MultiGauge.builder(name).description(description).register(meters);
    }

    private static ScheduledExecutorService stopped() {
        var none = Executors.newSingleThreadScheduledExecutor();
        none.shutdown();
        return none;
    }

    void look() {
        try {
            var all = standings.shared();
            show(lag, all, SubscriptionState::lag);
            show(dead, all, SubscriptionState::deadLetters);
            show(parked, all, SubscriptionState::parked);
        } catch (DataAccessException | TransactionException away) {
            log.debug("how far subscriptions are is not known", away);
        }
    }

    private static void show(MultiGauge gauge, List<SubscriptionState> all, ToDoubleFunction<SubscriptionState> value) {
        var rows = all.stream()
                .<Row<?>>map(one -> Row.of(Tags.of("subscription", one.name()), value.applyAsDouble(one)))
                .toList();
        gauge.register(rows, true);
    }

    @Override
    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("event-meters").factory());
        timer.scheduleWithFixedDelay(this::look, 1, PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        timer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return !timer.isShutdown();
    }
}
