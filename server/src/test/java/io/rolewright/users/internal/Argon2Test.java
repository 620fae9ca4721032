package io.rolewright.users.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class Argon2Test {
    private static final int MEMORY = 128;
    private static final int ITERATIONS = 2;

    private final Argon2 argon2 = new Argon2(new UserSettings.Argon2(MEMORY, ITERATIONS), 1);
    private final Argon2PasswordEncoder springs = new Argon2PasswordEncoder(16, 32, 1, MEMORY, ITERATIONS);

    @Test
    void understandsAndIsUnderstoodBySpringSecurityAgainAndAgain() {
        assertThat(IntStream.range(0, 20).mapToObj(n -> "blue kettles, number ƒ" + n))
                .allMatch(text -> argon2.matches(new Password(text), springs.encode(text)))
                .allMatch(text -> springs.matches(text, argon2.encode(new Password(text))))
                .noneMatch(text -> argon2.matches(new Password(text + "!"), springs.encode(text)));
    }

    @Test
    void readsHashesMadeAtAnotherCost() {
        var dearer = new Argon2PasswordEncoder(16, 32, 2, 4 * MEMORY, ITERATIONS + 1);
        assertThat(argon2.matches(new Password("blue kettles"), dearer.encode("blue kettles")))
                .isTrue();
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatThrownBy(() -> argon2.matches(new Password("blue kettles"), "$2a$10$bcrypt"))
                .isInstanceOf(IllegalStateException.class);
    }
}
