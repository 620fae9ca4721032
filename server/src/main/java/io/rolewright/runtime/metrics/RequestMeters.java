package io.rolewright.runtime.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Times requests by the pattern of their route, never by their path, and counts refusals by their code. What a caller can make
 * up becomes no label: routes and codes are ours, and a method that nobody has heard of is {@code OTHER}.
 */
@Component
public class RequestMeters {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Duration[] BOUNDS = Stream.of(2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry meters;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final Map<String, Counter> refusals = new ConcurrentHashMap<>();

    RequestMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    private record Kind(String method, String route, int hundreds) {}

    /** @param route the pattern that the request was answered by; {@code -} when none was */
    public void answered(String method, String route, int status, long nanos) {
        var kind = new Kind(METHODS.contains(method) ? method : "OTHER", route, status / 100);
        timers.computeIfAbsent(kind, this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    public void refused(String code, int status) {
        refusals.computeIfAbsent(code, one -> refusal(one, status)).increment();
    }

    private Timer timer(Kind kind) {
        return Timer.builder("http.server.requests")
                .description("How long requests took, by the pattern of their route.")
                .tag("method", kind.method)
                .tag("route", kind.route)
                .tag("status", kind.hundreds + "xx")
                .serviceLevelObjectives(BOUNDS)
                .register(meters);
    }

    private Counter refusal(String code, int status) {
        return Counter.builder("rolewright.refusals")
                .description("Requests that were refused, by the code of the problem.")
                .tag("code", code)
                .tag("status", String.valueOf(status))
                .register(meters);
    }
}
