package io.rolewright.integrations.twins.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the twin can be told and asked by HTTP. */
class PhoneControlTest {
    private final Phone phone = new Phone();

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void isToldWhatBecomesOfMessages() throws IOException {
        tell("handsets", "number", Phone.ADA, "end", "undelivered", "errorCode", 30_003, "held", "PT1M");
        phone.text("Hello");
        phone.pass(Duration.ofMinutes(1));
        assertThat(phone.asking.json("/_twin/messages").at("/0/status").asString())
                .isEqualTo("queued");
        phone.pass(Duration.ofMinutes(1));
        var sent = phone.asking.json("/_twin/messages").path(0);
        assertThat(sent.path("status").asString()).isEqualTo("undelivered");
        assertThat(sent.path("errorCode").asInt()).isEqualTo(30_003);
    }

    @Test
    void isToldWhoAnswersAndTellsWhatWasSaid() throws IOException {
        tell(
                "callees",
                "number",
                Phone.ADA,
                "answer",
                "human",
                "utterances",
                List.of(Json.object("said", "yes"), Json.object("keyed", "1")));
        phone.call(
                "Twiml",
                "<Response><Gather input=\"speech\" action=\"" + phone.hook("/next")
                        + "\"><Say>Well?</Say></Gather></Response>");
        phone.pass(Duration.ofMinutes(1));
        var lines =
                phone.asking.json("/_twin/transcripts?number=%2B61491570157").at("/0/lines");
        assertThat(lines.at("/0/kind").asString()).isEqualTo("said");
        assertThat(lines.at("/0/text").asString()).isEqualTo("Well?");
        assertThat(lines.at("/2/kind").asString()).isEqualTo("heard");
        assertThat(phone.told("/next", 1).getFirst().formField("SpeechResult")).hasValue("yes");
    }

    @Test
    void takesMessagesThatComeIn() throws IOException {
        tell("sms-url", "url", phone.hook("/sms").toString());
        tell("callback-faults", "fault", "bad-signature");
        var received = phone.asking.post("/_twin/inbound", Json.object("from", Phone.ADA, "body", "Hello"));
        assertThat(Asking.read(received).path("sid").asString()).startsWith("SM");
        assertThat(Phone.isSigned(phone.told("/sms", 1).getFirst())).isFalse();
    }

    @Test
    void tellsWhatWentWrong() throws IOException {
        phone.call("Twiml", "<Response><Shout/></Response>");
        phone.pass(Duration.ofMinutes(1));
        assertThat(phone.asking.json("/_twin/alerts").at("/0/code").asInt()).isEqualTo(12_200);
    }

    @Test
    void refusesNonsense() throws IOException {
        for (var told : List.of(
                Json.object("number", Phone.ADA, "end", "lost"), Json.object("number", Phone.ADA, "held", "long"))) {
            assertThat(phone.asking.post("/_twin/handsets", told).statusCode()).isEqualTo(400);
        }
        assertThat(phone.asking
                        .post("/_twin/sms-url", Json.object("url", "nowhere"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(phone.asking.get("/_twin/nothing").statusCode()).isEqualTo(404);
    }

    private void tell(String what, Object... namesAndValues) throws IOException {
        assertThat(phone.asking
                        .post("/_twin/" + what, Json.object(namesAndValues))
                        .statusCode())
                .isEqualTo(204);
    }
}
