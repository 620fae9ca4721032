package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Receiver;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What changes in a mailbox can be asked for, and is pushed to whoever watches. */
class GmailChangesTest {
    private static final String AUDIENCE = "https://rolewright.example/push";

    private final Gmail gmail = new Gmail();
    private final Receiver receiver = new Receiver(gmail.clock, 200);

    @AfterEach
    void close() {
        gmail.close();
        receiver.close();
    }

    @Test
    void areAbsentWhereNothingChanged() throws IOException {
        var now = historyId();
        var history = history("startHistoryId=" + now);
        assertThat(history.has("history")).isFalse();
        assertThat(history.path("historyId").asString()).isEqualTo(now);
    }

    @Test
    void areToldInTheOrderInWhichTheyHappened() throws IOException {
        var start = historyId();
        receive("<1@x>");
        var id = gmail.newest(Gmail.RECRUITER);
        gmail.post(Gmail.RECRUITER, "messages/" + id + "/modify", object("removeLabelIds", List.of("UNREAD")));
        gmail.post(Gmail.RECRUITER, "messages/" + id + "/trash", object());
        gmail.asking.send(gmail.asking
                .request(Gmail.ME + "messages/" + id, gmail.as(Gmail.RECRUITER))
                .DELETE());
        var history = history("startHistoryId=" + start).path("history");
        assertThat(history.valueStream().map(change -> change.path("id").asString()))
                .isSortedAccordingTo((one, other) -> Long.compare(Long.parseLong(one), Long.parseLong(other)))
                .doesNotHaveDuplicates();
        assertThat(history.at("/0/messagesAdded/0/message/id").asString()).isEqualTo(id);
        assertThat(history.at("/1/labelsRemoved/0/labelIds/0").asString()).isEqualTo("UNREAD");
        assertThat(history.at("/2/labelsAdded/0/labelIds/0").asString()).isEqualTo("TRASH");
        assertThat(history.at("/3/labelsRemoved/0/labelIds/0").asString()).isEqualTo("INBOX");
        assertThat(history.at("/4/messagesDeleted/0/message/id").asString()).isEqualTo(id);
    }

    @Test
    void areToldByKindAndLabelAndPageByPage() throws IOException {
        var start = historyId();
        receive("<1@x>");
        receive("<2@x>");
        gmail.send(Gmail.RECRUITER, Gmail.letter(Gmail.RECRUITER, "x@outside.example", "Offer", "<3@x>"));
        var id = gmail.newest(Gmail.RECRUITER);
        gmail.post(Gmail.RECRUITER, "messages/" + id + "/modify", object("addLabelIds", List.of("STARRED")));
        assertThat(history("startHistoryId=" + start + "&historyTypes=messageAdded")
                        .path("history"))
                .hasSize(3);
        assertThat(history("startHistoryId=" + start + "&historyTypes=messageAdded&labelId=INBOX")
                        .path("history"))
                .hasSize(2);
        var page = history("startHistoryId=" + start + "&maxResults=3");
        assertThat(page.path("history")).hasSize(3);
        var rest = history("startHistoryId=" + start + "&maxResults=3&pageToken="
                + page.path("nextPageToken").asString());
        assertThat(rest.path("history")).hasSize(1);
        assertThat(rest.has("nextPageToken")).isFalse();
    }

    @Test
    void areForgottenAfterAWeek() throws IOException {
        var start = historyId();
        receive("<1@x>");
        gmail.clock.advance(Duration.ofDays(7));
        assertThat(history("startHistoryId=" + start).path("history")).hasSize(1);
        gmail.clock.advance(Duration.ofSeconds(1));
        var tooOld = history("startHistoryId=" + start);
        assertThat(tooOld.at("/error/code").asInt()).isEqualTo(404);
        assertThat(history("startHistoryId=" + historyId()).has("error")).isFalse();
        assertThat(history("startHistoryId=99999999").at("/error/code").asInt()).isEqualTo(404);
        assertThat(history("startHistoryId=x").at("/error/code").asInt()).isEqualTo(400);
    }

    @Test
    void areForgottenEarlierWhenToldTo() throws IOException {
        var start = historyId();
        receive("<1@x>");
        gmail.asking.post("/_twin/history", object("user", Gmail.RECRUITER));
        assertThat(history("startHistoryId=" + start)
                        .at("/error/errors/0/reason")
                        .asString())
                .isEqualTo("notFound");
        assertThat(history("startHistoryId=" + historyId()).has("error")).isFalse();
    }

    @Test
    void arePushedWithATokenThatGoogleSigned() throws Exception {
        watch("INBOX", "INCLUDE");
        receive("<1@x>");
        var push = received(2).getLast();
        var message = push.json().path("message");
        var data = Json.read(Base64.getDecoder().decode(message.path("data").asString()));
        assertThat(data.path("emailAddress").asString()).isEqualTo(Gmail.RECRUITER);
        assertThat(data.path("historyId").asString()).isEqualTo(historyId());
        assertThat(push.json().path("subscription").asString()).startsWith("projects/");
        var claims = verified(push.bearer().orElseThrow());
        assertThat(claims.path("iss").asString()).isEqualTo("https://accounts.google.com");
        assertThat(claims.path("aud").asString()).isEqualTo(AUDIENCE);
        assertThat(claims.path("email").asString()).isEqualTo(GmailTwin.PUSHER);
        assertThat(claims.path("email_verified").asBoolean()).isTrue();
        assertThat(claims.path("exp").asLong()).isEqualTo(gmail.clock.instant().getEpochSecond() + 3600);
    }

    @Test
    void arePushedAgainUntilTheyAreTaken() throws IOException {
        receiver.faults().add(FaultRule.on("/push", Faults.status(503)).calls(1, 2));
        watch("INBOX", "INCLUDE");
        received(1);
        gmail.clock.advance(Duration.ofSeconds(10));
        received(2);
        gmail.clock.advance(Duration.ofSeconds(20));
        var all = received(3);
        assertThat(all.stream().map(push -> push.json().at("/message/messageId").asString()))
                .containsOnly(all.getFirst().json().at("/message/messageId").asString());
        gmail.clock.advance(Duration.ofHours(1));
        gmail.mail.tick();
        received(3);
    }

    @Test
    void arePushedOnlyForWhatIsWatched() throws IOException {
        watch("SENT", "EXCLUDE");
        received(1);
        gmail.send(Gmail.RECRUITER, Gmail.letter(Gmail.RECRUITER, "x@outside.example", "Offer", "<1@x>"));
        gmail.mail.tick();
        received(1);
        receive("<2@x>");
        received(2);
        gmail.post(Gmail.RECRUITER, "stop", object());
        receive("<3@x>");
        gmail.mail.tick();
        received(2);
    }

    @Test
    void arePushedForAWeekUnlessTheWatchIsRenewed() throws IOException {
        var watch = watch("INBOX", "INCLUDE");
        assertThat(watch.path("historyId").asString()).isEqualTo(historyId());
        assertThat(watch.path("expiration").asString())
                .isEqualTo(String.valueOf(
                        gmail.clock.instant().plus(Duration.ofDays(7)).toEpochMilli()));
        received(1);
        gmail.clock.advance(Duration.ofDays(7));
        receive("<1@x>");
        gmail.mail.tick();
        received(1);
    }

    @Test
    void arePushedWronglyWhenToldTo() throws Exception {
        List.of(PushFault.DUPLICATE, PushFault.BAD_SIGNATURE, PushFault.WRONG_AUDIENCE, PushFault.UNSIGNED)
                .forEach(gmail.mail::misbehave);
        watch("INBOX", "INCLUDE");
        received(2);
        receive("<1@x>");
        assertThat(isSigned(received(3).getLast().bearer().orElseThrow())).isFalse();
        receive("<2@x>");
        assertThat(verified(received(4).getLast().bearer().orElseThrow())
                        .path("aud")
                        .asString())
                .isNotEqualTo(AUDIENCE);
        receive("<3@x>");
        assertThat(received(5).getLast().bearer()).isEmpty();
        gmail.asking.post("/_twin/push-faults", object("fault", "withheld"));
        assertThat(gmail.mail.faultsLeft()).isEqualTo(1);
        receive("<4@x>");
        gmail.mail.tick();
        received(5);
    }

    @Test
    void areNotWatchedWithoutATopicThatExists() throws IOException {
        var malformed = gmail.post(Gmail.RECRUITER, "watch", object("topicName", "gmail"));
        assertThat(malformed.statusCode()).isEqualTo(400);
        var unknown = gmail.post(Gmail.RECRUITER, "watch", object("topicName", "projects/p/topics/t"));
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    private JsonNode watch(String label, String behaviour) throws IOException {
        gmail.mail.pushTo(URI.create(receiver.address() + "/push"), AUDIENCE);
        return Asking.read(gmail.post(
                Gmail.RECRUITER,
                "watch",
                object("topicName", GmailTwin.TOPIC, "labelIds", List.of(label), "labelFilterBehavior", behaviour)));
    }

    private void receive(String id) {
        gmail.mail.receive(
                Gmail.RECRUITER,
                Gmail.letter("x@outside.example", Gmail.RECRUITER, "Offer", id).getBytes(StandardCharsets.UTF_8));
    }

    private String historyId() throws IOException {
        return gmail.get(Gmail.RECRUITER, "profile").path("historyId").asString();
    }

    private JsonNode history(String query) throws IOException {
        return gmail.get(Gmail.RECRUITER, "history?" + query);
    }

    /** The pushes that arrived, once there are so many. */
    private List<TwinRequest> received(int count) {
        return receiver.received(count, gmail.mail);
    }

    private JsonNode verified(String token) throws IOException, GeneralSecurityException {
        assertThat(isSigned(token)).isTrue();
        return Json.read(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    /** Whether a token was signed by the key that is published under its id. */
    private boolean isSigned(String token) throws IOException, GeneralSecurityException {
        var parts = token.split("\\.", -1);
        var id = Json.read(Base64.getUrlDecoder().decode(parts[0])).path("kid").asString();
        var key = gmail.asking
                .json("/oauth2/v3/certs")
                .path("keys")
                .valueStream()
                .filter(one -> one.path("kid").asString().equals(id))
                .findFirst()
                .orElseThrow();
        var spec = new RSAPublicKeySpec(number(key.path("n")), number(key.path("e")));
        var verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(KeyFactory.getInstance("RSA").generatePublic(spec));
        verifier.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return verifier.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private static BigInteger number(JsonNode value) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(value.asString()));
    }
}
