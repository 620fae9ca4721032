package io.rolewright.integrations.internal.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.core.IntervalFunction;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Asks one address when it is our turn there, and again while its host cannot answer and time is left. */
@Component
class Tries {
    private static final int MOST_HOSTS = 10_000;

    private final WebClient client;
    private final WebSettings settings;
    private final Pace pace;
    private final Clock clock;
    private final MeterRegistry meters;
    private final IntervalFunction backoff;
    private final Cache<String, HostGuard> guards =
            Caffeine.newBuilder().maximumSize(MOST_HOSTS).build();

    Tries(WebClient client, WebSettings settings, Pace pace, Clock clock, MeterRegistry meters) {
        this.client = client;
        this.settings = settings;
        this.pace = pace;
        this.clock = clock;
        this.meters = meters;
        this.backoff = IntervalFunction.ofExponentialRandomBackoff(settings.backoff(), 2);
    }

    /**
     * Asks.
     *
     * @param most bytes of the body
     * @throws RefusedException when the address leads inward or to a port that is not asked
     */
    WebAnswer ask(WebAddress address, WebRequest request, Budget budget, int most)
            throws RefusedException, FailedException {
        settings.checkPort(address);
        for (int attempt = 1; ; attempt++) {
            var pause = Duration.ofMillis(backoff.apply(attempt));
            try {
                return once(address, request, budget, most);
            } catch (FailedException failure) {
                var wait = failure.retryAfter() == null ? pause : failure.retryAfter();
                if (attempt >= (request.isRepeatable() ? settings.attempts() : 1)
                        || !budget.allows(wait)
                        || isResting(failure)) {
                    throw failure;
                }
                sleep(wait);
            }
        }
    }

    private static boolean isResting(FailedException failure) {
        return failure.status() == 0 && failure.retryAfter() != null;
    }

    private WebAnswer once(WebAddress address, WebRequest request, Budget budget, int most)
            throws RefusedException, FailedException {
        var guard = guards.get(address.origin(), host -> HostGuard.of(host, settings, settings.patience()));
        if (!guard.breaker().tryAcquirePermission()) {
            throw new FailedException("integrations.host-resting", 0, settings.rest());
        }
        var asked = false;
        try {
            await(address, request, budget);
            asked = true;
        } finally {
            if (!asked) {
                guard.breaker().releasePermission();
            }
        }
        return counted(guard, address, request, budget, most);
    }

    private void await(WebAddress address, WebRequest request, Budget budget) throws FailedException {
        var patience = shorter(settings.patience(), budget.left());
        var perSecond = request.perSecond() > 0 ? request.perSecond() : settings.pace(address);
        var turn = pace.take(address.origin(), perSecond, patience);
        if (turn.isEmpty()) {
            throw new FailedException("integrations.host-queue", 0, settings.patience());
        }
        sleep(turn.get());
    }

    private WebAnswer counted(HostGuard guard, WebAddress address, WebRequest request, Budget budget, int most)
            throws RefusedException, FailedException {
        var start = System.nanoTime();
        if (!guard.bulkhead().tryAcquirePermission()) {
            guard.breaker().releasePermission();
            throw new FailedException("integrations.host-queue", 0, settings.patience());
        }
        try {
            var answer = client.ask(address, request, budget.left(), most);
            note(guard, answer, System.nanoTime() - start);
            return usable(answer);
        } catch (GuardedNames.InnerAddressException inner) {
            guard.breaker().releasePermission();
            throw new RefusedException("integrations.address-inner");
        } catch (IOException failure) {
            guard.breaker().onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, failure);
            count("failed");
            throw FailedException.of(failure);
        } finally {
            guard.bulkhead().releasePermission();
        }
    }

    private void note(HostGuard guard, WebAnswer answer, long nanos) {
        count(answer.status() / 100 + "xx");
        if (answer.isHosts()) {
            guard.breaker().onError(nanos, TimeUnit.NANOSECONDS, new IOException("status " + answer.status()));
        } else {
            guard.breaker().onSuccess(nanos, TimeUnit.NANOSECONDS);
        }
    }

    private void count(String answer) {
        meters.counter("rolewright.web.requests", "answer", answer).increment();
    }

    private WebAnswer usable(WebAnswer answer) throws FailedException {
        if (answer.mayPass() || answer.isTooMany()) {
            var code = answer.isTooMany() ? "integrations.host-busy" : "integrations.host-broken";
            throw new FailedException(
                    code, answer.status(), answer.waiting(clock).orElse(null));
        }
        return answer;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static void sleep(Duration time) throws FailedException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new FailedException("integrations.stopping", 0, Duration.ZERO);
        }
    }
}
