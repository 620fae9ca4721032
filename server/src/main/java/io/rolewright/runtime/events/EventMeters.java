package io.rolewright.runtime.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.rolewright.runtime.tracing.Span;
import io.rolewright.runtime.tracing.Spans;
import io.rolewright.runtime.web.Trace;
import io.rolewright.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Counts what this process appends to the log and takes from it, and makes spans of it. */
@Component
class EventMeters {
    private final MeterRegistry meters;
    private final Spans spans;
    private final Ids ids;
    private final Clock clock;
    private final Counter appended;
    private final Map<String, Counter> handled = new ConcurrentHashMap<>();
    private final Map<String, Counter> failed = new ConcurrentHashMap<>();

    EventMeters(MeterRegistry meters, Spans spans, Presence presence, Ids ids, Clock clock) {
        this.meters = meters;
        this.spans = spans;
        this.ids = ids;
        this.clock = clock;
        this.appended = Counter.builder("rolewright.events.appended")
                .description("Facts that this process appended to the event log.")
                .register(meters);
        gauge("rolewright.events.held.back", () -> presence.state().heldBack().toMillis() / 1e3)
                .description("How long readers have waited for a transaction that appended facts and is still open.")
                .baseUnit("seconds")
                .register(meters);
        gauge("rolewright.processes", () -> presence.state().processes())
                .description("Processes that run subscriptions, as this one sees it; 0 while the database is away.")
                .register(meters);
    }

    private static Gauge.Builder<Supplier<Number>> gauge(String name, Supplier<Number> value) {
        return Gauge.builder(name, value);
    }

    void appended(int facts) {
        appended.increment(facts);
    }

    /** Runs what takes a fact, and tells of it in the fact's trace. */
    void take(Subscription subscription, Envelope envelope, Runnable work) {
        if (!spans.areWanted()) {
            work.run();
            return;
        }
        var start = clock.instant();
        var began = System.nanoTime();
        var done = false;
        try {
            work.run();
            done = true;
        } finally {
            spans.add(new Span(
                    envelope.trace(),
                    Trace.span(ids),
                    null,
                    Span.Kind.CONSUMER,
                    subscription.name() + " " + envelope.type(),
                    start,
                    Duration.ofNanos(System.nanoTime() - began),
                    !done,
                    Map.of(
                            "messaging.system",
                            "rolewright",
                            "messaging.message.id",
                            envelope.id().text())));
        }
    }

    void handled(Subscription subscription, int facts) {
        handled.computeIfAbsent(
                        subscription.name(),
                        name -> counter("rolewright.events.handled", name)
                                .description("Facts that a subscription took in this process.")
                                .register(meters))
                .increment(facts);
    }

    /** One try failed; there may be more. */
    void failed(Subscription subscription) {
        failed.computeIfAbsent(
                        subscription.name(),
                        name -> counter("rolewright.events.failed", name)
                                .description("Tries of a subscription to take a fact that failed.")
                                .register(meters))
                .increment();
    }

    private static Counter.Builder counter(String name, String subscription) {
        return Counter.builder(name).tag("subscription", subscription);
    }
}
