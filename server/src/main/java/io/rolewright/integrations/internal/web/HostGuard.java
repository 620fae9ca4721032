package io.rolewright.integrations.internal.web;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;

/** Keeps one host from hurting us or being hurt by us: few requests at once, and none for a while when most fail. */
record HostGuard(Bulkhead bulkhead, CircuitBreaker breaker) {
    private static final int WINDOW = 20;
    private static final int LEAST = 10;

    static HostGuard of(String host, WebSettings settings, Duration patience) {
        return new HostGuard(
                Bulkhead.of(
                        host,
                        BulkheadConfig.custom()
                                .maxConcurrentCalls(settings.concurrency())
                                .maxWaitDuration(patience)
                                .build()),
                CircuitBreaker.of(
                        host,
                        CircuitBreakerConfig.custom()
                                .slidingWindowSize(WINDOW)
                                .minimumNumberOfCalls(LEAST)
                                .failureRateThreshold(50)
                                .waitDurationInOpenState(settings.rest())
                                .permittedNumberOfCallsInHalfOpenState(2)
                                .build()));
    }
}
