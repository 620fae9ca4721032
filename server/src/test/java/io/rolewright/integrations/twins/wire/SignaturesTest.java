package io.rolewright.integrations.twins.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The vectors of the fact sheet. */
class SignaturesTest {
    @Test
    void signsAsSeekDoes() {
        var body =
                "{\"events\":[{\"id\":\"seekAnzPublicTest:event:events:5cKZnRzXas97fyUAhpiAV1\",\"type\":\"CandidateApplicationCreated\"}],"
                        + "\"subscriptionId\":\"s\",\"url\":\"https://example.com/webhook\"}";
        assertThat(Signatures.seek("example-secret-0123", bytes(body)))
                .isEqualTo("57d7a68d10e9aa73b8526034b2995f1df05a824f5a961474a19ebe088b03fc79"
                        + "b119debaace3b02ca34ad87196f8f8e898e6ac1e5d7b8394b967ee2a0877ce52");
    }

    @Test
    void signsAsGreenhouseDoes() {
        var digest = "189d1d212deae0d85ff95d0f13aaa4d55573d4ff7ae5c8d50dde602ceefcec05";
        assertThat(Signatures.greenhouse("secret", bytes("{\"action\":\"ping\"}")))
                .isEqualTo("sha256 " + digest);
        assertThat(Signatures.ashby("secret", bytes("{\"action\":\"ping\"}"))).isEqualTo("sha256=" + digest);
    }

    /** The example of the specification of Standard Webhooks. */
    @Test
    void signsAsStandardWebhooksDo() {
        assertThat(Signatures.standard(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1_614_265_330L,
                        bytes("{\"test\": 2432232314}")))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsAsStripeDoes() {
        assertThat(Signatures.stripe("whsec_test", 1_700_000_000L, bytes("{\"id\":\"evt_1\",\"object\":\"event\"}")))
                .isEqualTo("4c15fb2a43f93ef61eaa3e0893866d57cad9cad4223242cfb96f362480cb4021");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
