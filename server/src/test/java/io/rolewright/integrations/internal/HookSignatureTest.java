package io.rolewright.integrations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The vectors of the providers' documentation hold, and nothing beside them. */
class HookSignatureTest {
    /** What partners have signed. */
    enum Vector {
        SEEK(
                new Provider.Hook(
                        "webhookSecret", null, "Seek-Signature", "", null, "HmacSHA512", "/events", "/id", "/type"),
                "example-secret-0123",
                "{\"events\":[{\"id\":\"seekAnzPublicTest:event:events:5cKZnRzXas97fyUAhpiAV1\","
                        + "\"type\":\"CandidateApplicationCreated\"}],\"subscriptionId\":\"s\",\"url\":\"https://example.com/webhook\"}",
                "57d7a68d10e9aa73b8526034b2995f1df05a824f5a961474a19ebe088b03fc79"
                        + "b119debaace3b02ca34ad87196f8f8e898e6ac1e5d7b8394b967ee2a0877ce52"),
        GREENHOUSE(
                new Provider.Hook("secret", null, "Signature", "sha256 ", null, "HmacSHA256", "", "/id", "/action"),
                "secret",
                "{\"action\":\"ping\"}",
                "sha256 189d1d212deae0d85ff95d0f13aaa4d55573d4ff7ae5c8d50dde602ceefcec05");

        private final Provider.Hook hook;
        private final String secret;
        private final byte[] body;
        private final String signature;

        Vector(Provider.Hook hook, String secret, String body, String signature) {
            this.hook = hook;
            this.secret = secret;
            this.body = body.getBytes(StandardCharsets.UTF_8);
            this.signature = signature;
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsWhatAPartnerHasSigned(Vector vector) {
        assertThat(HookSignature.isRight(vector.hook, vector.secret, vector.body, vector.signature))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatWasAlteredAnywhere(Vector vector) {
        for (var at = 0; at < vector.body.length; at++) {
            var body = vector.body.clone();
            body[at] ^= 1;
            assertThat(HookSignature.isRight(vector.hook, vector.secret, body, vector.signature))
                    .isFalse();
        }
        for (var at = 0; at < vector.signature.length(); at++) {
            var altered = new StringBuilder(vector.signature);
            altered.setCharAt(at, (char) (vector.signature.charAt(at) ^ 1));
            assertThat(HookSignature.isRight(vector.hook, vector.secret, vector.body, altered.toString()))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesOtherSecretsAndNoSignature(Vector vector) {
        assertThat(HookSignature.isRight(vector.hook, vector.secret + "4", vector.body, vector.signature))
                .isFalse();
        assertThat(HookSignature.isRight(vector.hook, "", vector.body, vector.signature))
                .isFalse();
        assertThat(HookSignature.isRight(vector.hook, vector.secret, vector.body, null))
                .isFalse();
    }
}
