package io.rolewright.gateway.internal.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.rolewright.runtime.web.Source;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What everybody may still ask for, in this process. Who signed in has an allowance of their own wherever they sit. */
@Component
public final class Rates {
    private final Quota caller;
    private final Quota address;
    private final TimeMeter time;
    private final Cache<String, Bucket> allowances;

    Rates(RateSettings settings, Clock clock) {
        this.caller = new Quota("caller", settings.perCaller(), settings.window());
        this.address = new Quota("address", settings.perAddress(), settings.window());
        this.time = new ClockMeter(clock);
        this.allowances = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterAccess(settings.window().multipliedBy(2))
                .build();
    }

    /** Tells the time as the rest of the server does. */
    private record ClockMeter(Clock clock) implements TimeMeter {
        private static final long NANOS_PER_SECOND = 1_000_000_000;

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return now.getEpochSecond() * NANOS_PER_SECOND + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /**
     * Takes what a request costs, and says in the answer what is left.
     *
     * @return {@code gateway.rate-exceeded} (429) when there is not enough
     */
    public Optional<Problem> charge(Actor actor, int cost, HttpServletRequest request, HttpServletResponse response) {
        if (cost == 0) {
            return Optional.empty();
        }
        var quota = actor.user() == null ? address : caller;
        var name = actor.user() == null ? Source.of(request.getRemoteAddr()) : actor.name();
        var allowance = allowances.get(name, missing -> quota.fill(time));
        var probe = allowance.tryConsumeAndReturnRemaining(Math.min(cost, quota.points()));
        response.setHeader("RateLimit-Policy", quota.policy());
        response.setHeader("RateLimit", quota.left(probe));
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        429, "gateway.rate-exceeded", Math.max(1, Quota.seconds(probe.getNanosToWaitForRefill()))));
    }
}
