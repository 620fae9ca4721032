package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was answered to requests that named their intent by a key: for a day, whoever asks again is told the same. */
final class IdempotencyKeys {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Clock clock;
    private final Map<String, Use> uses = new HashMap<>();

    /**
     * A key that somebody has used.
     *
     * @param request what was asked for
     * @param answer absent while it is being done
     */
    private record Use(String request, @Nullable TwinAnswer answer, Instant since) {}

    IdempotencyKeys(Clock clock) {
        this.clock = clock;
    }

    /**
     * Does what is asked for, unless it was done for this key before. A refusal that came before anything was done is forgotten.
     *
     * @param request what is asked for, to the letter
     * @throws StripeError when the key is in use, or was used for something else
     */
    TwinAnswer once(String key, String request, Supplier<TwinAnswer> work) {
        var before = claim(key, request);
        if (before.isPresent()) {
            return before.get().with("Idempotent-Replayed", "true");
        }
        try {
            var answer = work.get();
            keep(key, request, answer);
            return answer;
        } catch (StripeError refused) {
            if (refused.hasBegun()) {
                keep(key, request, refused.answer());
            } else {
                forget(key);
            }
            throw refused;
        }
    }

    private synchronized Optional<TwinAnswer> claim(String key, String request) {
        uses.values().removeIf(use -> use.since().plus(KEPT).isBefore(clock.instant()));
        var use = uses.get(key);
        if (use == null) {
            uses.put(key, new Use(request, null, clock.instant()));
            return Optional.empty();
        }
        if (!use.request().equals(request)) {
            throw StripeError.otherParameters(key);
        }
        if (use.answer() == null) {
            throw StripeError.keyInUse();
        }
        return Optional.of(use.answer());
    }

    private synchronized void keep(String key, String request, TwinAnswer answer) {
        uses.put(key, new Use(request, answer, clock.instant()));
    }

    private synchronized void forget(String key) {
        uses.remove(key);
    }
}
