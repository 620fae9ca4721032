package io.rolewright.integrations.internal;

import static io.rolewright.integrations.twins.wire.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.google.SigningKey;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.integrations.twins.workspace.Domain;
import io.rolewright.integrations.twins.workspace.GmailTwin;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** What Google pushes to us, and what others push in its name. */
@ServerTest({
    "rolewright.target=integrations,storage",
    "rolewright.integrations.web.inner-hosts=127.0.0.1",
    "rolewright.integrations.web.backoff=10ms"
})
@Import(PlainDoor.class)
class PushesTest {
    private static final String ANN = "018f0000-0000-7000-8000-00000000000a";
    private static final String AUDIENCE = "https://quay.example/hooks/gmail";
    private static final String KEYS = "/oauth2/v3/certs";
    private static final long START = TestClock.START.getEpochSecond();
    private static final TwinClock TIME = TwinClock.standing(TestClock.START);
    private static final Twin GOOGLE = Twin.start(new GmailTwin(TIME, new Domain()), TIME, 1);

    @DynamicPropertySource
    static void google(DynamicPropertyRegistry settings) {
        settings.add("rolewright.integrations.keys.gmail", () -> GOOGLE.address() + KEYS);
    }

    @AfterAll
    static void close() {
        GOOGLE.close();
    }

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void connect() {
        jdbc.sql("delete from integrations.hook").update();
        jdbc.sql("delete from integrations.account").update();
        GOOGLE.faults().clear();
        clock.set(TestClock.START);
        keep("""
                {"pushAudience":"%s","pushAccount":"%s"}""".formatted(AUDIENCE, GmailTwin.PUSHER));
    }

    @Test
    void areStoredOnceAndTold() {
        var token = google(claims());
        push("m-1", token).expectStatus().isEqualTo(202);
        push("m-1", token).expectStatus().isEqualTo(202);
        push("m-1", google(claims())).expectStatus().isEqualTo(202);
        push("m-2", google(with("iss", "accounts.google.com"))).expectStatus().isEqualTo(202);

        assertThat(stored()).isEqualTo(2);
        assertThat(jdbc.sql("""
                                select count(*) from runtime.event where type = 'integrations.webhook-received.v1'
                                  and subject in (select id::text from integrations.hook)""").query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void areRefusedWhenGoogleDidNotSignThem() {
        refused(null);
        refused("Basic YTpi");
        refused("Bearer x");
        refused("Bearer " + "x".repeat(7000));
        refused("Bearer " + SigningKey.ofStranger().sign(claims()));
        var signed = google(claims());
        var parts = signed.split("\\.", -1);
        var others = google(with("email", "other@example.org")).split("\\.", -1);
        refused(parts[0] + "." + others[1] + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + ".");
        refused("Bearer eyJhbGciOiJub25lIn0." + parts[1] + ".");
        assertThat(stored()).isZero();
    }

    @Test
    void areRefusedWhenTheirTokenWasMadeForSomethingElse() {
        refused(google(with("aud", "https://other.example/hooks/gmail")));
        refused(google(with("iss", "https://accounts.example")));
        refused(google(with("email", "push@other.iam.gserviceaccount.com")));
        refused(google(with("email_verified", false)));
        refused(google(with("email_verified", "true")));
        for (var claim : claims().keySet()) {
            refused(google(with(claim, null)));
        }
        assertThat(stored()).isZero();
    }

    @Test
    void areRefusedBeforeAndAfterTheirTime() {
        refused(google(with("iat", START + 120)));
        var token = google(claims());
        clock.advance(Duration.ofMinutes(62));
        refused(token);
        clock.set(TestClock.START);
        push("m-1", token).expectStatus().isEqualTo(202);
    }

    @Test
    void areRefusedWhileNobodySaidWhoPushes() {
        jdbc.sql("delete from integrations.account").update();
        refused(google(claims()));
        keep("{}");
        refused(google(claims()));
    }

    @Test
    void mustHaveAnIdentifier() {
        for (var body : new String[] {"{", "[]", "{}", "{\"message\":{\"messageId\":\"\"}}"}) {
            code(post(body, google(claims())), 400, "integrations.hook-unreadable");
        }
    }

    @Test
    void comeAgainWhileGooglesKeysCannotBeRead() {
        clock.advance(Duration.ofHours(7));
        GOOGLE.faults().add(FaultRule.on(KEYS, Faults.status(503)));
        var late = START + Duration.ofHours(7).toSeconds();
        var claims = with("iat", late);
        claims.put("exp", late + 3600);
        code(post(body("m-1"), google(claims)), 503, "integrations.keys-away");
        assertThat(stored()).isZero();

        GOOGLE.faults().clear();
        push("m-1", google(claims)).expectStatus().isEqualTo(202);
    }

    private static Map<String, @Nullable Object> claims() {
        return object(
                "aud",
                AUDIENCE,
                "email",
                GmailTwin.PUSHER,
                "email_verified",
                true,
                "exp",
                START + 3600,
                "iat",
                START,
                "iss",
                "https://accounts.google.com");
    }

    private static Map<String, @Nullable Object> with(String claim, @Nullable Object value) {
        var claims = claims();
        claims.put(claim, value);
        return claims;
    }

    private static String google(Map<String, @Nullable Object> claims) {
        return "Bearer " + SigningKey.ofGoogle().sign(claims);
    }

    private void keep(String facts) {
        http.put()
                .uri("/api/v1/integrations/gmail/account")
                .header(PlainDoor.USER, ANN)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"facts\":%s,\"secrets\":{\"keyFile\":\"{}\"}}".formatted(facts))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void refused(@Nullable String token) {
        code(post(body("m-x"), token), 401, "integrations.signature-wrong");
    }

    private ResponseSpec push(String id, String token) {
        return post(body(id), token);
    }

    private ResponseSpec post(String body, @Nullable String token) {
        var request = http.post()
                .uri("/hooks/gmail")
                .header(PlainDoor.USER, ANN)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
        return (token == null ? request : request.header("Authorization", token)).exchange();
    }

    private static String body(String id) {
        return """
                {"message":{"data":"e30=","messageId":"%s"},"subscription":"projects/p/subscriptions/s"}""".formatted(id);
    }

    private int stored() {
        return jdbc.sql("select count(*) from integrations.hook")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private static void code(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }
}
