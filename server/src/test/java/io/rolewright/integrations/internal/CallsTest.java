package io.rolewright.integrations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.PartnerToken;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.TokenWanted;
import io.rolewright.integrations.TokensInternal;
import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.wire.Fault;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import io.rolewright.support.TestClock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Partners that let us in, or not, and answer, or not. */
@ServerTest({
    "rolewright.target=integrations,storage",
    "rolewright.integrations.web.inner-hosts=localhost,127.0.0.1",
    "rolewright.integrations.web.backoff=10ms",
    "rolewright.integrations.web.rest=50ms"
})
@Import(PlainDoor.class)
class CallsTest {
    private static final String ANN = "018f0000-0000-7000-8000-00000000000a";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final ProviderCall VERSION =
            ProviderCall.post("version", "/graphql", "{\"query\":\"{ version }\"}", null);

    private static final Twins TWINS =
            Twins.start(TwinSettings.usual().withAdverts(1).withoutLimits(), TwinClock.standing(TestClock.START));

    private static final TokenOffice OFFICE = new TokenOffice();

    @DynamicPropertySource
    static void partners(DynamicPropertyRegistry settings) {
        TWINS.settings().forEach((name, value) -> settings.add(name, () -> value));
        settings.add("rolewright.integrations.sign-ins.microsoft-mail", OFFICE::address);
    }

    @AfterAll
    static void close() {
        TWINS.close();
        OFFICE.close();
    }

    @Autowired
    CallsInternal calls;

    @Autowired
    TokensInternal tokens;

    @Autowired
    RestTestClient http;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void keepAccounts() {
        jdbc.sql("delete from integrations.account").update();
        jdbc.sql("delete from integrations.quota").update();
        for (var name : List.of("seek", "google-indexing", "google-calendar", "openai", "anthropic")) {
            var account = TWINS.twin(name).account();
            var secrets = account.entrySet().stream()
                    .filter(one -> List.of("clientId", "clientSecret", "keyFile", "apiKey")
                            .contains(one.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            keep(name, null, Map.of(), secrets).expectStatus().isOk();
        }
    }

    @AfterEach
    void calm() {
        TWINS.names().forEach(name -> {
            TWINS.twin(name).faults().clear();
            TWINS.twin(name).requests().clear();
        });
    }

    @Test
    void signsInOnceForManyCalls() {
        assertThat(call("seek", VERSION).outcome()).isEqualTo(Outcome.ANSWERED);
        var before = signIns();
        assertThat(call("seek", VERSION).body()).contains("version");
        assertThat(signIns()).isEqualTo(before);
    }

    @Test
    void signsInAnewWhenGraphqlSaysThatTheTokenHasEnded() {
        call("seek", VERSION);
        var before = signIns();
        fault("seek", "/graphql", Faults.odd(Quirk.EXPIRED_TOKEN), 1);

        assertThat(call("seek", VERSION).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(signIns()).isEqualTo(before + 1);
    }

    @Test
    void signsInWithTheKeyOfAServiceAccount() {
        TWINS.indexing().own("https://careers.quay.example/");
        var answer = call("google-indexing", published("https://careers.quay.example/jobs/rigger"));

        assertThat(answer.outcome()).as(answer.body()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.body()).contains("urlNotificationMetadata");
        assertThat(call("google-indexing", published("https://other.example/")))
                .returns(Outcome.REFUSED, ProviderAnswer::outcome)
                .returns(403, ProviderAnswer::status);
    }

    @Test
    void givesTokensToThoseWhoSignInThemselves() {
        var first = token("google-calendar", "recruiter@agency.example", null).text();
        assertThat(first).startsWith("ya29");
        assertThat(token("google-calendar", "recruiter@agency.example", null).text())
                .isEqualTo(first);
        var second = token("google-calendar", "recruiter@agency.example", first).text();
        assertThat(second).startsWith("ya29").isNotEqualTo(first);
        // Somebody else has had another one made already.
        assertThat(token("google-calendar", "recruiter@agency.example", first).text())
                .isEqualTo(second);

        assertThat(token("google-calendar", "stranger@elsewhere.example", null))
                .isEqualTo(new PartnerToken(null, "integrations.sign-in-refused"));
        assertThatThrownBy(() -> token("openai", null, null)).hasMessageContaining("integrations.provider-unknown");
        assertThatThrownBy(() -> token("microsoft-mail", null, null))
                .hasMessageContaining("integrations.account-missing");
    }

    @Test
    void hasTokensMadeWhereTheTenantIs() {
        var secrets = Map.of("clientId", "an app", "clientSecret", "open sesame");
        keep("microsoft-mail", null, Map.of("tenant", "agency.example"), secrets)
                .expectStatus()
                .isOk();
        assertThat(token("microsoft-mail", null, null).text()).isEqualTo("eyJ1");
        assertThat(token("microsoft-mail", null, null).text()).isEqualTo("eyJ1");
        assertThat(token("microsoft-mail", null, "eyJ1").text()).isEqualTo("eyJ2");
        assertThat(OFFICE.asked())
                .hasSize(2)
                .allSatisfy(asked -> assertThat(asked)
                        .startsWith("/agency.example/oauth2/v2.0/token ")
                        .contains("grant_type=client_credentials")
                        .contains("client_id=an+app")
                        .contains("client_secret=open+sesame")
                        .contains("scope=https%3A%2F%2Foutlook.office365.com%2F.default"));
    }

    @Test
    void speaksForThePeopleOfADomain() {
        var primary = ProviderCall.get("list-events", "/calendar/v3/calendars/primary/events");

        assertThat(call("google-calendar", primary.as("recruiter@agency.example"))
                        .body())
                .contains("recruiter@agency.example");
        assertThat(call("google-calendar", primary.as("stranger@elsewhere.example")))
                .returns(Outcome.REFUSED, ProviderAnswer::outcome)
                .returns("integrations.sign-in-refused", ProviderAnswer::code);
        assertThat(call("google-calendar", primary).status()).isEqualTo(400);
    }

    @Test
    void signsInWithANameAndAPassword() {
        var twilio = TWINS.twin("twilio").account();
        var sid = twilio.getOrDefault("accountSid", "");
        var token = twilio.getOrDefault("authToken", "");
        keep("twilio", null, Map.of("accountSid", sid), Map.of("authToken", token))
                .expectStatus()
                .isOk();

        var answer = call("twilio", ProviderCall.get("account", "/2010-04-01/Accounts/" + sid + ".json"));
        assertThat(answer.outcome()).as(answer.body()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.body()).contains("active");
    }

    @Test
    void callsNoMoreThanAPartnerAllows() {
        jdbc.sql("insert into integrations.quota values ('google-indexing DAY', '2026-03-02T08:00:00Z', 200)")
                .update();

        var answer = call("google-indexing", published("https://careers.quay.example/"));
        assertThat(answer)
                .returns(Outcome.FAILED, ProviderAnswer::outcome)
                .returns("integrations.quota-used-up", ProviderAnswer::code);
        // From nine in the morning in Greenwich to midnight in California.
        assertThat(answer.retryAfter()).isEqualTo(23 * 3_600_000L);
        assertThat(TWINS.twin("google-indexing").requests().count()).isZero();
    }

    @Test
    void doesNotKnowWhatBecameOfACallWithoutAnAnswer() {
        call("seek", VERSION);
        fault("seek", "/graphql", Faults.lostAnswer(), 5);

        assertThat(call("seek", VERSION)).returns(Outcome.UNKNOWN, ProviderAnswer::outcome);
        assertThat(graphql()).isEqualTo(2);
    }

    @Test
    void repeatsACallThatMayBeRepeated() {
        call("seek", VERSION);
        fault("seek", "/graphql", Faults.lostAnswer(), 2);

        var repeatable = ProviderCall.post("version", "/graphql", "{\"query\":\"{ version }\"}", "intent-1");
        assertThat(call("seek", repeatable).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(graphql()).isEqualTo(4);
    }

    @Test
    void believesNoAnswerThatIsNone() {
        fault("seek", "/graphql", Faults.htmlInstead(), 1);
        assertThat(call("seek", VERSION).code()).isEqualTo("integrations.answer-unreadable");
        fault("seek", "/graphql", Faults.halfJson(), 1);
        assertThat(call("seek", VERSION)).returns(Outcome.UNKNOWN, ProviderAnswer::outcome);
    }

    @Test
    void comesAgainWhenAPartnerSaysWhen() {
        fault("seek", "/graphql", Faults.status(429, "120"), 9);

        assertThat(call("seek", VERSION))
                .returns(Outcome.FAILED, ProviderAnswer::outcome)
                .returns("integrations.host-busy", ProviderAnswer::code)
                .returns(120_000L, ProviderAnswer::retryAfter);
    }

    @Test
    void saysWhenAPartnerDoesNotLetUsIn() {
        var tag = account("seek").path("version").asInt();
        keep("seek", "\"" + tag + "\"", Map.of(), Map.of("clientSecret", "wrong"))
                .expectStatus()
                .isOk();

        assertThat(call("seek", VERSION))
                .returns(Outcome.REFUSED, ProviderAnswer::outcome)
                .returns("integrations.sign-in-refused", ProviderAnswer::code);
    }

    @Test
    void asksLanguageModelsTheirOwnWay() {
        var openai = ProviderCall.post("chat", "/v1/chat/completions", """
                {"model":"twin-1","messages":[{"role":"user","content":"Say something."}]}""", null);
        var ollama = ProviderCall.post("chat", "/api/chat", """
                {"model":"twin-1","stream":false,"messages":[{"role":"user","content":"Say something."}]}""", null);
        var anthropic = ProviderCall.post("chat", "/v1/messages", """
                {"model":"twin-1","max_tokens":100,"messages":[{"role":"user","content":"Say something."}]}""", null);

        assertThat(call("openai", openai)).returns(200, ProviderAnswer::status);
        assertThat(call("ollama", ollama)).returns(200, ProviderAnswer::status);
        assertThat(call("anthropic", anthropic)).returns(200, ProviderAnswer::status);
    }

    @Test
    void neverTellsASecret() {
        call("seek", ProviderCall.post("odd", "/graphql", """
                {"query":"{ version }","variables":{"email":"ann@quay.example","phone":"+61 400 111 222",
                 "given":"Ann","clientSecret":"seek-twin-secret"}}""", null));

        assertThat(account("seek").toString()).contains("clientSecret").doesNotContain("seek-twin-secret");
        var status = get("/api/v1/integrations/seek/status").toString();
        assertThat(status).contains("\"configured\":true").doesNotContain("seek-twin-secret");
        assertThat(Masking.of("""
                {"email":"ann@quay.example","phone":"+61 400 111 222","given":"Ann","clientSecret":"seek-twin-secret",
                 "start":"2026-03-02T09:00:00Z","id":"019cadc6-9a80-76ed-830b-298c44e1faed","price":90000}"""))
                .doesNotContain("ann@", "400 111", "Ann", "seek-twin")
                .contains("2026-03-02T09:00:00Z", "019cadc6-9a80-76ed-830b-298c44e1faed", "90000");
        assertThat(Masking.of("{\"id\":\"1\",\"raw\":\"RnJvbTogQW5u")).isEqualTo("{\"id\":\"1\",\"raw\":\"…\"");
    }

    @Test
    void tellsHowItGoes() {
        call("seek", VERSION);
        fault("seek", "/graphql", Faults.status(403), 1);
        call("seek", VERSION);

        var status = get("/api/v1/integrations/seek/status");
        assertThat(status.path("failed").asInt()).isPositive();
        assertThat(status.path("lastCode").asString()).isEqualTo("integrations.partner-refused");
        assertThat(get("/api/v1/integrations").path("items")).hasSize(13);
        assertThat(get("/api/v1/integrations/google-indexing/status")
                        .at("/quotas/0/most")
                        .asInt())
                .isEqualTo(200);
    }

    @Test
    void keepsAccountsForWhoeverSawTheLastVersion() {
        code(keep("seek", null, Map.of(), Map.of()), 428, "integrations.if-match-missing");
        code(keep("seek", "\"99\"", Map.of(), Map.of()), 412, "integrations.account-changed");
        code(keep("seek", "\"1\"", Map.of("shoeSize", "42"), Map.of()), 422, "integrations.account-member");
        code(keep("indeed", null, Map.of(), Map.of("clientId", "one")), 422, "integrations.account-incomplete");
        code(keep("myspace", null, Map.of(), Map.of()), 404, "integrations.provider-unknown");
        assertThat(keep("seek", "\"1\"", Map.of("hirerId", "quay"), Map.of())
                        .expectStatus()
                        .isOk()
                        .returnResult(String.class)
                        .getResponseHeaders()
                        .getETag())
                .isEqualTo("\"2\"");
        request(HttpMethod.DELETE, "/api/v1/integrations/seek/account")
                .exchange()
                .expectStatus()
                .isNoContent();
        code(
                request(HttpMethod.GET, "/api/v1/integrations/seek/account").exchange(),
                409,
                "integrations.account-missing");
    }

    private static ProviderCall published(String url) {
        return ProviderCall.post(
                "publish",
                "/v3/urlNotifications:publish",
                "{\"url\":\"%s\",\"type\":\"URL_UPDATED\"}".formatted(url),
                null);
    }

    private static void fault(String partner, String on, Fault fault, int times) {
        TWINS.twin(partner).faults().add(FaultRule.on(on, fault).calls(1, times));
    }

    private static long signIns() {
        return TWINS.twin("seek")
                .requests()
                .matching(request -> request.path().equals("/oauth/token"))
                .size();
    }

    private static long graphql() {
        return TWINS.twin("seek")
                .requests()
                .matching(request -> request.path().equals("/graphql"))
                .size();
    }

    private ProviderAnswer call(String partner, ProviderCall call) {
        var answer = new AtomicReference<ProviderAnswer>();
        Call.of(Actor.service("listings"), TRACE).run(() -> answer.set(calls.call(partner, call)));
        return Objects.requireNonNull(answer.get());
    }

    private PartnerToken token(String partner, @Nullable String subject, @Nullable String refused) {
        var answer = new AtomicReference<PartnerToken>();
        var wanted = new TokenWanted(subject, refused);
        Call.of(Actor.service("communications"), TRACE).run(() -> answer.set(tokens.token(partner, wanted)));
        return Objects.requireNonNull(answer.get());
    }

    private JsonNode account(String partner) {
        return get("/api/v1/integrations/" + partner + "/account");
    }

    private JsonNode get(String path) {
        var body = request(HttpMethod.GET, path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody();
        return json.readTree(Objects.requireNonNull(body));
    }

    private ResponseSpec keep(
            String partner, @Nullable String ifMatch, Map<String, String> facts, Map<String, String> secrets) {
        var request = request(HttpMethod.PUT, "/api/v1/integrations/" + partner + "/account")
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsString(Map.of("facts", facts, "secrets", secrets)));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private RestTestClient.RequestBodySpec request(HttpMethod method, String path) {
        return http.method(method).uri(path).header(PlainDoor.USER, ANN);
    }

    private static void code(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }
}
