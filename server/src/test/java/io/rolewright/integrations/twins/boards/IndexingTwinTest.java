package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Provider;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The answers have the shapes and keep the rules of parts B4 and C4 of the fact sheet. */
class IndexingTwinTest {
    private static final String PUBLISH = "/v3/urlNotifications:publish";

    private final TwinClock clock = TwinClock.standing(Instant.parse("2026-11-26T20:00:00Z"));
    private final IndexingTwin board = new IndexingTwin(clock);
    private final Twin twin = Twin.start(board, clock, 1);
    private final Asking asking = new Asking(twin);
    private final Careers careers = new Careers();
    private final Twin pages = Twin.start(careers, clock, 1);

    @AfterEach
    void close() {
        twin.close();
        pages.close();
    }

    @Test
    void showsAJobAndTakesItAwayOnceItIsGone() throws Exception {
        var url = pages.address() + "/jobs/1";
        var told = Asking.read(publish(url, "URL_UPDATED", token()));
        assertThat(told.at("/urlNotificationMetadata/latestUpdate/type").asString())
                .isEqualTo("URL_UPDATED");
        assertThat(told.at("/urlNotificationMetadata/latestUpdate/notifyTime").asString())
                .endsWith("Z");
        assertThat(board.state().live())
                .extracting(BoardState.LiveAdvert::title)
                .containsExactly("Java Engineer");
        publish(url, "URL_DELETED", token());
        assertThat(board.state().live()).as("the page still has the job").hasSize(1);
        careers.isGone = true;
        publish(url, "URL_DELETED", token());
        assertThat(board.state().live()).isEmpty();
        var metadata = asking.json(
                "/v3/urlNotifications/metadata?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8),
                "Authorization",
                "Bearer " + token());
        assertThat(metadata.has("latestRemove")).isTrue();
    }

    @Test
    void knowsOnlyWhatItWasToldOfAndWhatIsOwned() throws Exception {
        var stranger = publish("https://other.example/jobs/1", "URL_UPDATED", token());
        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(Asking.read(stranger).at("/error/status").asString()).isEqualTo("PERMISSION_DENIED");
        board.own("https://other.example/");
        assertThat(publish("https://other.example/jobs/1", "URL_UPDATED", token())
                        .statusCode())
                .isEqualTo(200);
        assertThat(publish(pages.address() + "/jobs/1", "URL_GONE", token()).statusCode())
                .isEqualTo(400);
        assertThat(asking.get(
                                "/v3/urlNotifications/metadata?url=http%3A%2F%2F127.0.0.1%2Fnever",
                                "Authorization", "Bearer " + token())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesTwoHundredADayUntilMidnightInCalifornia() throws Exception {
        board.own("https://other.example/");
        var token = token();
        for (var i = 0; i < 200; i++) {
            assertThat(publish("https://other.example/" + i, "URL_DELETED", token)
                            .statusCode())
                    .isEqualTo(200);
        }
        var refused = publish("https://other.example/201", "URL_DELETED", token);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Asking.read(refused).at("/error/status").asString()).isEqualTo("RESOURCE_EXHAUSTED");
        clock.set(Instant.parse("2026-11-27T07:59:00Z"));
        assertThat(publish("https://other.example/201", "URL_DELETED", token()).statusCode())
                .isEqualTo(429);
        clock.set(Instant.parse("2026-11-27T08:00:00Z"));
        assertThat(publish("https://other.example/201", "URL_DELETED", token()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesManyInOneBatch() throws Exception {
        var body = "--b\r\nContent-Type: application/http\r\nContent-ID: <1>\r\n\r\nPOST " + PUBLISH
                + " HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{\"url\":\"" + pages.address()
                + "/jobs/1\",\"type\":\"URL_UPDATED\"}\r\n--b--\r\n";
        var answer = asking.send(asking.request("/batch", "Authorization", "Bearer " + token())
                .header("Content-Type", "multipart/mixed; boundary=b")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.body()).contains("HTTP/1.1 200", "latestUpdate");
        assertThat(board.state().live()).hasSize(1);
    }

    @Test
    void grantsTokensForWhatItsOwnKeySigned() throws Exception {
        assertThat(grant(claims()).statusCode()).isEqualTo(200);
        var long_ = claims();
        long_.put("exp", clock.instant().plus(Duration.ofHours(2)).getEpochSecond());
        assertThat(grant(long_).body()).contains("invalid_grant");
        var elsewhere = claims();
        elsewhere.put("aud", "https://other.example/token");
        assertThat(grant(elsewhere).body()).contains("invalid_grant");
        var wide = claims();
        wide.put("scope", "https://mail.google.com/");
        assertThat(grant(wide).body()).contains("invalid_scope");
        assertThat(grant(signed(claims()).replaceFirst(".$", "-x")).body()).contains("invalid_grant");
        var token = token();
        clock.advance(Duration.ofSeconds(3599));
        assertThat(publish(pages.address() + "/jobs/1", "URL_UPDATED", token).statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> publish(String url, String type, String token) throws IOException {
        return asking.post(PUBLISH, object("url", url, "type", type), "Authorization", "Bearer " + token);
    }

    private String token() throws IOException, GeneralSecurityException {
        return Asking.read(grant(claims())).path("access_token").asString();
    }

    private Map<String, @Nullable Object> claims() {
        var now = clock.instant();
        return object(
                "iss", "twin@rolewright-twin.iam.gserviceaccount.com",
                "scope", "https://www.googleapis.com/auth/indexing",
                "aud", "https://oauth2.googleapis.com/token",
                "iat", now.getEpochSecond(),
                "exp", now.plus(Duration.ofHours(1)).getEpochSecond());
    }

    private HttpResponse<String> grant(Map<String, @Nullable Object> claims)
            throws IOException, GeneralSecurityException {
        return grant(signed(claims));
    }

    private HttpResponse<String> grant(String assertion) throws IOException {
        return asking.form(
                "/token", "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + assertion);
    }

    private String signed(Map<String, @Nullable Object> claims) throws GeneralSecurityException {
        var file =
                Json.read(Objects.requireNonNull(twin.account().get("keyFile")).getBytes(StandardCharsets.UTF_8));
        var pem = file.path("private_key").asString().replaceAll("-----[A-Z ]+-----", "");
        var key = KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
        var text = encoded(Json.bytes(object("alg", "RS256", "typ", "JWT"))) + "." + encoded(Json.bytes(claims));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + encoded(signature.sign());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static final class Careers implements Provider {
        volatile boolean isGone;

        @Override
        public String name() {
            return "careers";
        }

        @Override
        public TwinAnswer answer(TwinRequest request) {
            return isGone
                    ? TwinAnswer.empty(410)
                    : TwinAnswer.html(
                            "<title>Java Engineer</title><script type=\"application/ld+json\">{\"@type\":\"JobPosting\"}</script>");
        }
    }
}
