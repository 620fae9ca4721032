package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the twin of Stripe is told and asked by HTTP beside Stripe's interface. */
final class PaymentControl {
    private final StripeTwin twin;

    PaymentControl(StripeTwin twin) {
        this.twin = twin;
    }

    Optional<TwinAnswer> answer(String rest, TwinRequest request) {
        var told = request.json();
        try {
            return Optional.ofNullable(
                    switch (rest) {
                        case "hook" -> hook(told);
                        case "hook-faults" -> misbehave(told);
                        case "secrets" -> roll(told);
                        case "payments" -> pay(told);
                        case "answers" -> act(told);
                        case "expiries" -> expire(told);
                        case "refunds" -> refund(told);
                        case "disputes" -> dispute(told);
                        case "verdicts" -> close(told);
                        case "payouts" -> payOut(told);
                        case "resends" -> resend(told);
                        case "deliveries" -> deliveries();
                        default -> null;
                    });
        } catch (StripeError refused) {
            return Optional.of(refused.answer());
        } catch (IllegalArgumentException | DateTimeParseException nonsense) {
            return Optional.of(TwinAnswer.json(400, Json.object("error", nonsense.getMessage())));
        }
    }

    private TwinAnswer hook(JsonNode told) {
        twin.hookAt(URI.create(text(told, "url")));
        return TwinAnswer.empty(204);
    }

    private TwinAnswer misbehave(JsonNode told) {
        twin.misbehave(
                EventFault.valueOf(text(told, "fault").toUpperCase(Locale.ROOT).replace('-', '_')));
        return TwinAnswer.empty(204);
    }

    private TwinAnswer roll(JsonNode told) {
        var overlap = Duration.parse(told.path("overlap").asString("PT24H"));
        return TwinAnswer.json(Json.object("webhookSecret", twin.rollSecret(overlap)));
    }

    private TwinAnswer pay(JsonNode told) {
        var number = told.path("number").asString(Means.VISA.number());
        var means = Means.numbered(number)
                .orElseThrow(() -> new IllegalArgumentException("no number for tests: " + number));
        twin.pay(text(told, "session"), means);
        return TwinAnswer.empty(204);
    }

    private TwinAnswer act(JsonNode told) {
        twin.act(text(told, "session"), told.path("agreed").asBoolean(true));
        return TwinAnswer.empty(204);
    }

    private TwinAnswer expire(JsonNode told) {
        twin.expire(text(told, "session"));
        return TwinAnswer.empty(204);
    }

    private TwinAnswer refund(JsonNode told) {
        return TwinAnswer.json(Json.object(
                "refund",
                twin.refund(text(told, "paymentIntent"), told.path("amount").asLong(0))));
    }

    private TwinAnswer dispute(JsonNode told) {
        return TwinAnswer.json(Json.object("dispute", twin.dispute(text(told, "paymentIntent"))));
    }

    private TwinAnswer close(JsonNode told) {
        twin.close(text(told, "dispute"), told.path("won").asBoolean(false));
        return TwinAnswer.empty(204);
    }

    private TwinAnswer payOut(JsonNode told) {
        return TwinAnswer.json(
                Json.object("payout", twin.payOut(told.path("currency").asString("aud"))));
    }

    private TwinAnswer resend(JsonNode told) {
        twin.resend(text(told, "event"));
        return TwinAnswer.empty(204);
    }

    private TwinAnswer deliveries() {
        return TwinAnswer.json(twin.deliveries().stream()
                .map(attempt ->
                        Json.object("event", attempt.event(), "type", attempt.type(), "status", attempt.status()))
                .toList());
    }

    private static String text(JsonNode told, String name) {
        return told.path(name).asString("");
    }
}
