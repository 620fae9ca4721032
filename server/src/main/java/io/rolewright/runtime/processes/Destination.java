package io.rolewright.runtime.processes;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One address of a service, left alone for a while when half of the last calls found nobody there.
 *
 * @param address where
 * @param breaker what counts
 */
record Destination(URI address, CircuitBreaker breaker) {
    private static final int LAST_CALLS = 20;
    private static final int FEWEST_CALLS = 5;
    private static final int TRIAL_CALLS = 2;

    static Destination of(URI address, Duration pause) {
        var rules = CircuitBreakerConfig.custom()
                .slidingWindowSize(LAST_CALLS)
                .minimumNumberOfCalls(FEWEST_CALLS)
                .permittedNumberOfCallsInHalfOpenState(TRIAL_CALLS)
                .waitDurationInOpenState(pause)
                .recordException(AwayException.class::isInstance)
                .build();
        return new Destination(address, CircuitBreaker.of(address.toString(), rules));
    }

    boolean isPermitted() {
        return breaker.tryAcquirePermission();
    }

    /** Asks, once permitted. */
    <T extends @Nullable Object> T ask(Function<URI, T> question) {
        var began = breaker.getCurrentTimestamp();
        try {
            var answer = question.apply(address);
            breaker.onSuccess(breaker.getCurrentTimestamp() - began, breaker.getTimestampUnit());
            return answer;
        } catch (RuntimeException | Error failure) {
            breaker.onError(breaker.getCurrentTimestamp() - began, breaker.getTimestampUnit(), failure);
            throw failure;
        }
    }
}
