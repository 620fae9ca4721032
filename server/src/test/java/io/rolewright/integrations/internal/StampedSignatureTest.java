package io.rolewright.integrations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import io.rolewright.integrations.twins.wire.Signatures;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vector of the fact sheet holds, what Stripe's own library signs holds, and nothing beside that does. */
class StampedSignatureTest {
    private static final String SECRET = "whsec_test";
    private static final long TIME = 1_700_000_000L;
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final byte[] BODY = "{\"id\":\"evt_1\",\"object\":\"event\"}".getBytes(StandardCharsets.UTF_8);
    private static final String RIGHT = "4c15fb2a43f93ef61eaa3e0893866d57cad9cad4223242cfb96f362480cb4021";
    private static final String HEADER = "t=" + TIME + ",v1=" + RIGHT;

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADER,
                "t=1700000000, v1=" + RIGHT,
                "v1=" + RIGHT + ",t=1700000000",
                "t=1700000000,v1=00,v1=" + RIGHT + ",v0=11",
                "t=1700000000,v1=" + RIGHT + ",v1=",
                "t=1700000000,added-lately,v2=x,v1=" + RIGHT
            })
    void knowsWhatStripeHasSigned(String header) {
        assertThat(isRight(header, SECRET, BODY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "t=1700000000",
                "v1=" + RIGHT,
                "t=,v1=" + RIGHT,
                "t=1700000001,v1=" + RIGHT,
                "t=01700000000,v1=" + RIGHT,
                "t=-1700000000,v1=" + RIGHT,
                "t=99999999999999999999,v1=" + RIGHT,
                "t=1700000000,v0=" + RIGHT,
                "t=1700000000,v1=" + "4C15FB2A43F93EF61EAA3E0893866D57CAD9CAD4223242CFB96F362480CB4021",
                "t=1700000000,v1=",
                "t=1700000000;v1=" + RIGHT
            })
    void refusesOtherHeaders(String header) {
        assertThat(isRight(header, SECRET, BODY)).isFalse();
    }

    @Test
    void refusesWhatWasAlteredAnywhere() {
        for (var at = 0; at < BODY.length; at++) {
            for (var bit = 0; bit < 8; bit++) {
                var body = BODY.clone();
                body[at] ^= (byte) (1 << bit);
                assertThat(isRight(HEADER, SECRET, body)).isFalse();
            }
        }
        for (var at = 0; at < HEADER.length(); at++) {
            var altered = new StringBuilder(HEADER);
            altered.setCharAt(at, (char) (HEADER.charAt(at) ^ 1));
            assertThat(isRight(altered.toString(), SECRET, BODY)).isFalse();
        }
        assertThat(isRight(HEADER, SECRET + "2", BODY)).isFalse();
    }

    @Test
    void allowsFiveMinutesOnBothSides() {
        assertThat(isNear(-301)).isFalse();
        assertThat(isNear(-300)).isTrue();
        assertThat(isNear(300)).isTrue();
        assertThat(isNear(301)).isFalse();
    }

    private static boolean isNear(long seconds) {
        return StampedSignature.of(HEADER, "v1").orElseThrow().isNear(Instant.ofEpochSecond(TIME + seconds), TOLERANCE);
    }

    @Test
    void agreesWithStripesLibrary() throws GeneralSecurityException, SignatureVerificationException {
        for (var body : new String[] {"{}", "{\"name\":\"Grüße, 世界 \\ud83d\\ude80 🚀\"}", " {\n}\t", ""}) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            var theirs = Webhook.Util.computeHmacSha256(SECRET, TIME + "." + body);
            assertThat(Signatures.stripe(SECRET, TIME, bytes)).isEqualTo(theirs);
            assertThat(isRight(Webhook.Signature.generateSignatureHeader(body, SECRET, TIME), SECRET, bytes))
                    .isTrue();
            var ours = "t=" + TIME + ",v1=00,v1=" + Signatures.stripe(SECRET, TIME, bytes);
            var then = Clock.fixed(Instant.ofEpochSecond(TIME), ZoneOffset.UTC);
            assertThat(Webhook.Signature.verifyHeader(body, ours, SECRET, 300, then))
                    .isTrue();
        }
    }

    private static boolean isRight(String header, String secret, byte[] body) {
        return StampedSignature.of(header, "v1")
                .filter(signature -> signature.isNear(Instant.ofEpochSecond(TIME), TOLERANCE))
                .filter(signature -> signature.isRight("HmacSHA256", secret, body))
                .isPresent();
    }
}
