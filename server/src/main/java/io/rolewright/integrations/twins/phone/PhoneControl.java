package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the twin of Twilio is told and asked by HTTP beside Twilio's protocol. */
final class PhoneControl {
    private final TwilioTwin twin;

    PhoneControl(TwilioTwin twin) {
        this.twin = twin;
    }

    Optional<TwinAnswer> answer(String rest, TwinRequest request) {
        var told = request.json();
        try {
            return Optional.ofNullable(
                    switch (rest) {
                        case "handsets" -> handset(told);
                        case "callees" -> callee(told);
                        case "sms-url" -> smsUrl(told);
                        case "inbound" -> received(told);
                        case "callback-faults" -> misbehave(told);
                        case "messages" -> messages();
                        case "transcripts" -> transcripts(request);
                        case "alerts" -> alerts();
                        default -> null;
                    });
        } catch (IllegalArgumentException | DateTimeParseException nonsense) {
            return Optional.of(TwinAnswer.json(400, Json.object("error", nonsense.getMessage())));
        }
    }

    private TwinAnswer handset(JsonNode told) {
        var end = word(Handset.End.class, told.path("end").asString("delivered"));
        var held = Duration.parse(told.path("held").asString("PT0S"));
        twin.handset(number(told), new Handset(end, told.path("errorCode").asInt(0), held));
        return TwinAnswer.empty(204);
    }

    private TwinAnswer callee(JsonNode told) {
        var utterances = new ArrayList<Utterance>();
        told.path("utterances").forEach(utterance -> utterances.add(utterance(utterance)));
        twin.callee(
                number(told),
                new Callee(
                        word(Callee.Answer.class, told.path("answer").asString("human")),
                        Duration.parse(told.path("rings").asString("PT6S")),
                        told.path("hangsUpAfter").asInt(0),
                        utterances));
        return TwinAnswer.empty(204);
    }

    private static Utterance utterance(JsonNode told) {
        return new Utterance(
                told.path("said").asString(""),
                told.path("keyed").asString(""),
                told.path("confidence").asDouble(0.92),
                told.path("hangsUp").asBoolean(false));
    }

    private TwinAnswer smsUrl(JsonNode told) {
        twin.smsUrl(URI.create(told.path("url").asString("")));
        return TwinAnswer.empty(204);
    }

    private TwinAnswer received(JsonNode told) {
        var sid = twin.receive(
                told.path("from").asString(""),
                told.path("to").asString(TwilioTwin.NUMBER),
                told.path("body").asString(""));
        return TwinAnswer.json(Json.object("sid", sid));
    }

    private TwinAnswer misbehave(JsonNode told) {
        twin.misbehave(word(CallbackFault.class, told.path("fault").asString("")));
        return TwinAnswer.empty(204);
    }

    private TwinAnswer messages() {
        return TwinAnswer.json(twin.sent().stream()
                .map(sent -> Json.object(
                        "sid", sent.sid(),
                        "from", sent.from(),
                        "to", sent.to(),
                        "body", sent.body(),
                        "status", sent.status(),
                        "errorCode", sent.errorCode()))
                .toList());
    }

    private TwinAnswer transcripts(TwinRequest request) {
        var number = request.parameter("number").orElse("");
        return TwinAnswer.json(twin.callsTo(number).stream()
                .map(sid -> Json.object("callSid", sid, "lines", lines(sid)))
                .toList());
    }

    private List<Map<String, @Nullable Object>> lines(String callSid) {
        return twin.transcript(callSid).stream()
                .map(line -> Json.object(
                        "at", line.at().toString(),
                        "kind", line.kind().name().toLowerCase(Locale.ROOT),
                        "text", line.text(),
                        "details", line.details()))
                .toList();
    }

    private TwinAnswer alerts() {
        return TwinAnswer.json(twin.alerts().stream()
                .map(alert -> Json.object(
                        "at", alert.at().toString(),
                        "code", alert.code(),
                        "sid", alert.sid(),
                        "text", alert.text()))
                .toList());
    }

    private static String number(JsonNode told) {
        return told.path("number").asString("");
    }

    private static <E extends Enum<E>> E word(Class<E> kind, String word) {
        return Enum.valueOf(kind, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
