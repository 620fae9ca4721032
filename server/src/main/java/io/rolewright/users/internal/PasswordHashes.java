package io.rolewright.users.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords with Argon2id. Each takes memory and a whole processor, so hashing has a share of the
 * processors and no more: a flood of sign-ins must not slow down everybody else. Sign-ins wait here without having asked the
 * database anything.
 */
@Component
class PasswordHashes {
    private static final int RETRY_SECONDS = 1;

    private final Argon2 argon2;
    private final Turns turns;
    private final String nobodys;

    PasswordHashes(UserSettings settings, MeterRegistry meters) {
        var share = settings.hashShare() * Runtime.getRuntime().availableProcessors();
        var atATime = (int) Math.max(1, Math.ceil(share));
        this.argon2 = new Argon2(settings.argon2(), atATime);
        this.turns = new Turns(atATime, settings.hashQueue(), settings.hashPatience(), share / atATime);
        this.nobodys = argon2.encode(new Password("nobody's"));
        Gauge.builder("rolewright.sign.ins.waiting", turns, Turns::waiting)
                .description("Sign-ins that wait for their password to be hashed.")
                .register(meters);
    }

    /** @throws ContractException {@code users.busy} (429) */
    String hash(Password password) {
        return inTurn(() -> argon2.encode(password));
    }

    /**
     * Whether a password fits.
     *
     * @throws ContractException {@code users.busy} (429)
     */
    boolean fits(Password password, String hash) {
        return inTurn(() -> argon2.matches(password, hash));
    }

    /**
     * Does something that ends with a comparison, when it is its turn.
     *
     * @param work may use the comparison once; it is done on a thread of its own
     * @throws ContractException {@code users.busy} (429)
     */
    <T> T comparing(Function<Comparison, T> work) {
        return inTurn(() -> work.apply(this::compare));
    }

    /** Whether a password fits a hash; without one it takes as long and answers no. */
    @FunctionalInterface
    interface Comparison {
        boolean fits(Password password, Optional<String> hash);
    }

    private boolean compare(Password password, Optional<String> hash) {
        return argon2.matches(password, hash.orElse(nobodys)) && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        return turns.take(work).orElseThrow(() -> new ContractException(Problem.of(429, "users.busy", RETRY_SECONDS)));
    }
}
