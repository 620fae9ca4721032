package io.rolewright.runtime.cipher;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BlindIndexTest {
    private static final MasterKey MASTER = new MasterKey(new byte[32]);

    @Property(tries = 200)
    void isEqualForEqualValuesAloneInEveryProcess(@ForAll String one, @ForAll String other) {
        var here = new BlindIndex(MASTER, "users.email");
        var there = new BlindIndex(new MasterKey(new byte[32]), "users.email");
        assertThat(here.of(one)).hasSize(32).isEqualTo(there.of(one));
        assertThat(Arrays.equals(here.of(one), here.of(other))).isEqualTo(one.equals(other));
    }

    @Test
    void differsByColumnByVersionAndByInstallation() {
        var value = "alex@example.org";
        assertThat(new BlindIndex(MASTER, "users.email").text(value))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(new BlindIndex(MASTER, "resumes.email").text(value))
                .isNotEqualTo(new BlindIndex(MASTER, "users.email", 2).text(value))
                .isNotEqualTo(
                        new BlindIndex(new MasterKey("z".repeat(32).getBytes(US_ASCII)), "users.email").text(value));
    }

    /** What release 0.2 stored is found by it: HMAC-SHA-256 under HKDF-SHA-256 of the master key. */
    @Test
    void findsWhatWasStoredBefore() {
        assertThat(new BlindIndex(MASTER, "users.email").text("alex@example.org"))
                .isEqualTo("6f1a3ec8d3a40922f0549cf5ede95f013dd49cc9ca84d6a00e90179535469887");
    }
}
