package io.rolewright.integrations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.integrations.HooksInternal;
import io.rolewright.integrations.SignedForm;
import io.rolewright.integrations.twins.wire.Signatures;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.HookId;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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
import org.springframework.util.LinkedMultiValueMap;

/** Events that partners tell us of, or that somebody else makes up. */
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
class HooksTest {
    private static final String ANN = "018f0000-0000-7000-8000-00000000000a";
    private static final String SECRET = "example-secret-0123";
    private static final String TEXTS = "https://quay.example/hooks/twilio";

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HooksInternal hooks;

    @BeforeEach
    void keepAccount() {
        jdbc.sql("delete from integrations.account").update();
        jdbc.sql("delete from integrations.hook").update();
        http.put()
                .uri("/api/v1/integrations/seek/account")
                .header(PlainDoor.USER, ANN)
                .contentType(MediaType.APPLICATION_JSON)
                .body("""
                        {"facts":{},"secrets":{"clientId":"a","clientSecret":"b","webhookSecret":"%s"}}""".formatted(SECRET))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void storesEachEventOnceAndTellsOfIt() {
        var body = events("e-1", "e-2");
        send(body, signed(body)).expectStatus().isEqualTo(202);
        send(body, signed(body)).expectStatus().isEqualTo(202);
        var more = events("e-2", "e-3");
        send(more, signed(more)).expectStatus().isEqualTo(202);

        assertThat(stored()).containsExactly("e-1", "e-2", "e-3");
        assertThat(jdbc.sql("""
                                select count(*) from runtime.event where type = 'integrations.webhook-received.v1'
                                  and subject in (select id::text from integrations.hook)""").query(Integer.class).single()).isEqualTo(3);
        var first = jdbc.sql("select id from integrations.hook where event = 'e-1'")
                .query(UUID.class)
                .single();
        var found = Call.of(Actor.service("listings"), "0af7651916cd43dd8448eb211c80319c")
                .ask(() -> hooks.find(new HookId(first)));
        assertThat(found.type()).isEqualTo("PositionProfilePosted");
        assertThat(found.body()).contains("\"positionProfileId\":\"p-e-1\"");
    }

    @Test
    void refusesAWrongSignatureAndABodyThatWasChanged() {
        var body = events("e-4");
        code(send(body, null), 401, "integrations.signature-wrong");
        code(send(body, "00"), 401, "integrations.signature-wrong");
        code(send(body + " ", signed(body)), 401, "integrations.signature-wrong");
        code(send(body, signed(body).toUpperCase(Locale.ROOT)), 401, "integrations.signature-wrong");
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[]", "{\"events\":[]}", "{\"events\":[{\"type\":\"x\"}]}", "\"text\"", "{\"events\":\"e\"}"
            })
    void refusesWhatIsNoEvent(String body) {
        code(send(body, signed(body)), 400, "integrations.hook-unreadable");
    }

    @Test
    void knowsNoHookOfPartnersThatTellNothing() {
        for (var partner : List.of("indeed", "myspace")) {
            var answer = http.post()
                    .uri("/hooks/" + partner)
                    .header(PlainDoor.USER, ANN)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{}")
                    .exchange();
            code(answer, 404, "integrations.provider-unknown");
        }
    }

    @Test
    void takesWhatAChannelTellsWithItsTokenAlone() {
        var token = Call.of(Actor.service("communications"), "0af7651916cd43dd8448eb211c80319c")
                .ask(() -> hooks.token("google-calendar", "c-1"));
        code(tell("c-1", "1", "made up"), 401, "integrations.signature-wrong");
        code(tell("c-2", "1", token.text()), 401, "integrations.signature-wrong");
        code(tell("c-1", "not a word", token.text()), 400, "integrations.hook-unreadable");
        tell("c-1", "1", token.text()).expectStatus().isEqualTo(202);
        tell("c-1", "1", token.text()).expectStatus().isEqualTo(202);
        tell("c-1", "2", token.text()).expectStatus().isEqualTo(202);

        assertThat(stored()).containsExactly("c-1 1", "c-1 2");
        assertThat(token).hasToString("ChannelToken");
    }

    private ResponseSpec tell(String channel, String number, String token) {
        return http.post()
                .uri("/hooks/google-calendar")
                .header(PlainDoor.USER, ANN)
                .header("X-Goog-Channel-ID", channel)
                .header("X-Goog-Channel-Token", token)
                .header("X-Goog-Message-Number", number)
                .header("X-Goog-Resource-State", "exists")
                .exchange();
    }

    @Test
    void provesFormsThatOtherServicesAnswer() {
        var url = "https://quay.example/calls";
        var fields = Map.of("CallSid", "CA1");
        assertUnproven("twilio", new SignedForm(url, fields, "x"), "integrations.signature-wrong");
        keepTwilio();
        prove("twilio", new SignedForm(url, fields, Signatures.twilio(SECRET, url, fields)));
        var other = Signatures.twilio("another", url, fields);
        assertUnproven("twilio", new SignedForm(url, fields, other), "integrations.signature-wrong");
        assertUnproven("seek", new SignedForm(url, fields, other), "integrations.provider-unknown");
    }

    @Test
    void takesInFormsThatTheirPartnerHasSignedEachEventOnce() {
        keepTwilio();
        var told = new TreeMap<>(Map.of(
                "MessageSid", "SM1", "MessageStatus", "sent", "SmsStatus", "sent", "AddedLately", "Grüße & more"));
        for (var time = 0; time < 2; time++) {
            tell("?message=m1", told, signature("?message=m1", told))
                    .expectStatus()
                    .isEqualTo(202);
        }
        told.put("MessageStatus", "delivered");
        tell("", told, signature("", told)).expectStatus().isEqualTo(202);

        assertThat(stored()).containsExactly("SM1 delivered", "SM1 sent");
        var first = jdbc.sql("select id from integrations.hook where event = 'SM1 sent'")
                .query((row, number) -> new HookId(row.getObject(1, UUID.class)))
                .single();
        var found = Call.of(Actor.service("communications"), "0af7651916cd43dd8448eb211c80319c")
                .ask(() -> hooks.find(first));
        assertThat(found.type()).isEqualTo("sent");
        assertThat(found.body()).contains("\"message\":\"m1\"", "\"AddedLately\":\"Grüße & more\"");
    }

    @Test
    void refusesFormsThatWereChangedOrThatNobodySigned() {
        var told = new TreeMap<>(Map.of("MessageSid", "SM2", "Body", "STOP"));
        code(tell("", told, signature("", told)), 401, "integrations.signature-wrong");
        keepTwilio();
        var signature = signature("", told);
        code(tell("", told, null), 401, "integrations.signature-wrong");
        code(tell("?message=m2", told, signature), 401, "integrations.signature-wrong");
        told.put("Body", "STOP ");
        code(tell("", told, signature), 401, "integrations.signature-wrong");
        told.remove("MessageSid");
        code(tell("", told, signature("", told)), 400, "integrations.hook-unreadable");
        assertThat(stored()).isEmpty();
    }

    private void keepTwilio() {
        http.put()
                .uri("/api/v1/integrations/twilio/account")
                .header(PlainDoor.USER, ANN)
                .contentType(MediaType.APPLICATION_JSON)
                .body("""
                        {"facts":{"accountSid":"AC1","from":"+61491570006","webhookUrl":"%s"},"secrets":{"authToken":"%s"}}""".formatted(TEXTS, SECRET))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private static String signature(String query, Map<String, String> fields) {
        return Signatures.twilio(SECRET, TEXTS + query, fields);
    }

    private ResponseSpec tell(String query, Map<String, String> fields, @Nullable String signature) {
        var form = new LinkedMultiValueMap<String, String>();
        fields.forEach(form::add);
        var request = http.post()
                .uri("/hooks/twilio" + query)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form);
        return (signature == null ? request : request.header("X-Twilio-Signature", signature)).exchange();
    }

    private void prove(String partner, SignedForm form) {
        Call.of(Actor.service("communications"), "0af7651916cd43dd8448eb211c80319c")
                .run(() -> hooks.prove(partner, form));
    }

    private void assertUnproven(String partner, SignedForm form, String code) {
        assertThatThrownBy(() -> prove(partner, form))
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private List<String> stored() {
        return jdbc.sql("select event from integrations.hook order by event")
                .query((row, number) -> row.getString("event"))
                .list();
    }

    private ResponseSpec send(String body, @Nullable String signature) {
        var request = http.post()
                .uri("/hooks/seek")
                .header(PlainDoor.USER, ANN)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
        return (signature == null ? request : request.header("Seek-Signature", signature)).exchange();
    }

    private static String events(String... ids) {
        var events = new StringBuilder();
        for (var id : ids) {
            events.append(events.isEmpty() ? "" : ",")
                    .append("{\"id\":\"%s\",\"type\":\"PositionProfilePosted\",\"positionProfileId\":\"p-%s\"}"
                            .formatted(id, id));
        }
        return "{\"events\":[" + events + "],\"subscriptionId\":\"s\",\"url\":\"https://quay.example/hooks/seek\"}";
    }

    private static String signed(String body) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(bytes(SECRET), "HmacSHA512"));
            return HexFormat.of().formatHex(mac.doFinal(bytes(body)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void code(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }
}
