package io.rolewright.integrations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Signatures;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Events that Stripe tells us of, or that somebody else makes up, alters or sends again. */
@ServerTest({
    "rolewright.target=integrations,storage",
    "rolewright.integrations.web.inner-hosts=localhost",
    "rolewright.integrations.web.max-page=100KB",
    "rolewright.integrations.web.max-document=200KB",
    "rolewright.integrations.web.time=2s",
    "rolewright.integrations.web.read-timeout=1s",
    "rolewright.integrations.web.patience=300ms",
    "rolewright.integrations.web.backoff=10ms",
    "rolewright.integrations.web.pace=500"
})
@Import(PlainDoor.class)
class StripeHooksTest {
    private static final String ANN = "018f0000-0000-7000-8000-00000000000a";
    private static final String SECRET = "whsec_new";
    private static final String BEFORE = "whsec_old";
    private static final String EVENT =
            "{\"id\":\"evt_1\",\"object\":\"event\",\"type\":\"charge.refunded\",\"data\":{\"object\":{\"id\":\"ch_unknown\"}}}";
    private static final int TEN_MEGABYTES = 10 << 20;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void keepAccount() {
        jdbc.sql("delete from integrations.account").update();
        jdbc.sql("delete from integrations.hook").update();
        http.put()
                .uri("/api/v1/integrations/stripe/account")
                .header(PlainDoor.USER, ANN)
                .contentType(MediaType.APPLICATION_JSON)
                .body("""
                        {"facts":{},"secrets":{"secretKey":"sk_test_1","webhookSecret":"%s","webhookSecretBefore":"%s"}}""".formatted(SECRET, BEFORE))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void storesAnEventOnceHoweverOftenItComes() {
        for (var time = 0; time < 3; time++) {
            send(EVENT, header(EVENT, 0, SECRET)).expectStatus().isEqualTo(202);
        }
        assertThat(jdbc.sql("select event || ' ' || type from integrations.hook")
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("evt_1 charge.refunded");
        assertThat(jdbc.sql("""
                                select count(*) from runtime.event where type = 'integrations.webhook-received.v1'
                                  and subject in (select id::text from integrations.hook)""").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void knowsBothSecretsWhileOneTakesTheOthersPlace() {
        send(EVENT, header(EVENT, 0, BEFORE)).expectStatus().isEqualTo(202);
        send(EVENT, header(EVENT, 0, "whsec_unknown", SECRET)).expectStatus().isEqualTo(202);
        send(EVENT, header(EVENT, 0, SECRET, BEFORE)).expectStatus().isEqualTo(202);
        refused(EVENT, header(EVENT, 0, "whsec_unknown"));
    }

    @ParameterizedTest
    @ValueSource(longs = {-86_400, -301, 301, 86_400})
    void refusesWhatWasSignedAtAnotherTime(long seconds) {
        refused(EVENT, header(EVENT, seconds, SECRET));
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, -1, 0, 1, 300})
    void toleratesClocksThatDiffer(long seconds) {
        send(EVENT, header(EVENT, seconds, SECRET)).expectStatus().isEqualTo(202);
        assertThat(stored()).containsExactly("evt_1");
    }

    @Test
    void refusesWhatNobodyHasSignedOrSomebodyHasChanged() {
        var header = header(EVENT, 0, SECRET);
        refused(EVENT, null);
        refused(EVENT, "");
        refused(EVENT + " ", header);
        refused("\n" + EVENT, header);
        refused(EVENT.replace(":", ": "), header);
        refused(EVENT, header.replace("v1=", "v0="));
        var bytes = EVENT.getBytes(StandardCharsets.UTF_8);
        for (var at = 0; at < bytes.length; at += 7) {
            var altered = bytes.clone();
            altered[at] ^= 1;
            refused(new String(altered, StandardCharsets.UTF_8), header);
        }
        assertThat(stored()).isEmpty();
    }

    @Test
    void takesNothingWithoutAnAccount() {
        jdbc.sql("delete from integrations.account").update();
        refused(EVENT, header(EVENT, 0, SECRET));
        refused(EVENT, header(EVENT, 0, ""));
    }

    @Test
    void refusesTenMegabytesThatNobodySigned() {
        var large = EVENT + " ".repeat(TEN_MEGABYTES);
        refused(large, header(EVENT, 0, SECRET));
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{}", "{\"id\":\"\"}", "{\"id\":{}}", "null", "\"evt_1\""})
    void refusesWhatIsNoEventAlthoughItIsSigned(String body) {
        send(body, header(body, 0, SECRET))
                .expectStatus()
                .isEqualTo(400)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("integrations.hook-unreadable");
    }

    private String header(String body, long seconds, String... secrets) {
        var time = clock.instant().getEpochSecond() + seconds;
        var header = new StringBuilder("t=" + time);
        for (var secret : secrets) {
            header.append(",v1=")
                    .append(
                            secret.isEmpty()
                                    ? ""
                                    : Signatures.stripe(secret, time, body.getBytes(StandardCharsets.UTF_8)));
        }
        return header.toString();
    }

    private void refused(String body, @Nullable String header) {
        send(body, header)
                .expectStatus()
                .isEqualTo(401)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("integrations.signature-wrong");
    }

    private ResponseSpec send(String body, @Nullable String header) {
        var request = http.post()
                .uri("/hooks/stripe")
                .header(PlainDoor.USER, ANN)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
        return (header == null ? request : request.header("Stripe-Signature", header)).exchange();
    }

    private List<String> stored() {
        return jdbc.sql("select event from integrations.hook")
                .query((row, number) -> row.getString("event"))
                .list();
    }
}
