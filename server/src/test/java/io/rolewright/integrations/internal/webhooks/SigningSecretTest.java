package io.rolewright.integrations.internal.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SigningSecretTest {
    /** The vector of the libraries at github.com/standard-webhooks/standard-webhooks. */
    @Test
    void signsAsTheStandardShows() {
        var secret = new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(secret.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    /** Computed by Python's hmac, with a key of 64 bytes and a letter of two. */
    @Test
    void signsTheBytesThatAreSent() {
        var secret = new SigningSecret(
                "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==");

        assertThat(secret.sign(
                        "018f0000-0000-7000-8000-000000000001",
                        Instant.parse("2026-03-02T09:00:00.999Z"),
                        "{\"type\":\"listings.é\"}"))
                .isEqualTo("v1,Kinqw2RamSCLczI1ld4zAL8c9yBpRTXGJVUq6UL4Mmk=");
    }

    @Test
    void isMadeOfRandomBytes() {
        var secret = SigningSecret.random();

        assertThat(secret.text())
                .startsWith("whsec_")
                .isNotEqualTo(SigningSecret.random().text());
        assertThat(Base64.getDecoder().decode(secret.text().substring(6))).hasSize(32);
        assertThat(secret).hasToString("SigningSecret");
    }
}
