package io.rolewright.users.internal;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords with Argon2id. At most as many at a time as there are processors, because each takes memory
 * and a whole processor: a flood of sign-ins must not slow down everything else.
 */
@Component
class PasswordHashes {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;

    private final Argon2PasswordEncoder argon2;
    private final UserSettings settings;
    private final Semaphore processors;
    private final Semaphore places;
    private final String nobodys;

    PasswordHashes(UserSettings settings) {
        this.settings = settings;
        this.argon2 = new Argon2PasswordEncoder(
                SALT_BYTES,
                HASH_BYTES,
                LANES,
                settings.argon2().memory(),
                settings.argon2().iterations());
        var atATime = Runtime.getRuntime().availableProcessors();
        this.processors = new Semaphore(atATime, true);
        this.places = new Semaphore(atATime + settings.hashQueue());
        this.nobodys = argon2.encode("nobody's");
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
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            return onProcessor(work);
        } finally {
            places.release();
        }
    }

    private <T> T onProcessor(Supplier<T> work) {
        if (!isMyTurn()) {
            throw busy();
        }
        try {
            return work.get();
        } finally {
            processors.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return processors.tryAcquire(settings.hashPatience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ContractException busy() {
        return new ContractException(Problem.of(429, "users.busy"));
    }
}
