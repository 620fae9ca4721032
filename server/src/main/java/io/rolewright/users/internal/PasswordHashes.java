package io.rolewright.users.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords with Argon2id. Each takes memory and a whole processor, so one processor is always left to
 * everything else, where there is more than one: a flood of sign-ins must not slow it down.
 */
@Component
class PasswordHashes {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int RETRY_SECONDS = 1;

    private final Argon2PasswordEncoder argon2;
    private final Turns turns;
    private final String nobodys;

    PasswordHashes(UserSettings settings, MeterRegistry meters) {
        var cost = settings.argon2();
        this.argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, cost.memory(), cost.iterations());
        this.turns = new Turns(width(), settings.hashQueue(), settings.hashPatience());
        Gauge.builder("rolewright.sign.ins.waiting", turns, Turns::waiting)
                .description("Sign-ins that wait for their password to be hashed.")
                .register(meters);
        this.nobodys = argon2.encode("nobody's");
    }

    private static int width() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    /** @throws ContractException {@code users.busy} (429) */
    String hash(Password password) {
        return inTurn(() -> argon2.encode(password.text()));
    }

    /**
     * Whether a password fits. Without a hash to compare with it takes as long and answers no.
     *
     * @throws ContractException {@code users.busy} (429)
     */
    boolean fits(Password password, Optional<String> hash) {
        return inTurn(() -> argon2.matches(password.text(), hash.orElse(nobodys)) && hash.isPresent());
    }

    private <T> T inTurn(Supplier<T> work) {
        return turns.take(work).orElseThrow(PasswordHashes::busy);
    }

    static ContractException busy() {
        return new ContractException(Problem.of(429, "users.busy", RETRY_SECONDS));
    }
}
