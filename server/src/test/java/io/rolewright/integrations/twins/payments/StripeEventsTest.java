package io.rolewright.integrations.twins.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.checkout.Session;
import com.stripe.net.Webhook;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events arrive signed, so that Stripe's own library believes them, and go wrong when they are told to. */
class StripeEventsTest {
    private static final List<String> PAID = List.of(
            "payment_intent.created", "charge.succeeded", "payment_intent.succeeded", "checkout.session.completed");

    private final Shop shop = new Shop();

    @BeforeEach
    void listen() {
        shop.stripe.hookAt(shop.receiver.address());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private String secret() {
        return Objects.requireNonNull(shop.stripe.account().get("webhookSecret"));
    }

    private Event believed(TwinRequest request, String secret) throws SignatureVerificationException {
        return Webhook.constructEvent(
                request.text(), request.field("Stripe-Signature").orElse(""), secret, 300, shop.clock);
    }

    private static List<String> types(List<TwinRequest> requests) {
        return requests.stream()
                .map(request -> request.json().path("type").asString(""))
                .toList();
    }

    @Test
    void stripesLibraryBelievesThem() throws StripeException {
        shop.paid(1_000, Means.VISA);
        var told = shop.receiver.received(4, shop.stripe);
        assertThat(types(told)).containsExactlyElementsOf(PAID);
        for (var each : told) {
            assertThat(believed(each, secret()).getType()).isIn(PAID);
        }
        var session = (Session) believed(told.getLast(), secret())
                .getDataObjectDeserializer()
                .getObject()
                .orElseThrow();
        assertThat(session.getPaymentStatus()).isEqualTo("paid");
        assertThat(session.getAmountTotal()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @EnumSource(
            value = EventFault.class,
            names = {"STALE", "BAD_SIGNATURE", "UNSIGNED", "ALTERED"})
    void stripesLibraryDoesNotBelieveWhatIsSpoilt(EventFault fault) throws StripeException {
        shop.stripe.misbehave(fault);
        shop.paid(1_000, Means.VISA);
        var told = shop.receiver.received(4, shop.stripe);
        assertThatThrownBy(() -> believed(told.getFirst(), secret()))
                .isInstanceOf(SignatureVerificationException.class);
        assertThat(believed(told.get(1), secret()).getType()).isEqualTo("charge.succeeded");
    }

    @Test
    void oneOfTwoSignaturesIsEnough() throws StripeException {
        shop.stripe.misbehave(EventFault.TWO_SIGNATURES);
        shop.paid(1_000, Means.VISA);
        var first = shop.receiver.received(4, shop.stripe).getFirst();
        assertThat(first.field("Stripe-Signature").orElse("").split(",v1=", -1)).hasSize(3);
        assertThat(believed(first, secret()).getType()).isEqualTo("payment_intent.created");
    }

    @Test
    void twoSecretsSignWhileOneTakesTheOthersPlace() throws StripeException {
        var old = secret();
        var fresh = shop.stripe.rollSecret(Duration.ofHours(24));
        shop.paid(1_000, Means.VISA);
        for (var each : shop.receiver.received(4, shop.stripe)) {
            assertThat(believed(each, old).getId())
                    .isEqualTo(believed(each, fresh).getId());
        }
        shop.clock.advance(Duration.ofHours(25));
        shop.stripe.payOut("aud");
        var last = shop.receiver.received(6, shop.stripe).getLast();
        assertThatThrownBy(() -> believed(last, old)).isInstanceOf(SignatureVerificationException.class);
        assertThat(believed(last, fresh).getType()).isEqualTo("payout.paid");
    }

    @Test
    void comesTwice() throws StripeException {
        shop.stripe.misbehave(EventFault.DUPLICATE);
        shop.paid(1_000, Means.VISA);
        var told = shop.receiver.received(5, shop.stripe);
        assertThat(told.get(0).text()).isEqualTo(told.get(1).text());
    }

    @Test
    void comesOutOfOrderAndLate() throws StripeException {
        shop.stripe.misbehave(EventFault.OUT_OF_ORDER);
        shop.paid(1_000, Means.VISA);
        assertThat(types(shop.receiver.received(4, shop.stripe)))
                .containsExactly(PAID.get(1), PAID.get(0), PAID.get(2), PAID.get(3));
        shop.stripe.misbehave(EventFault.DELAYED);
        shop.stripe.misbehave(EventFault.WITHHELD);
        shop.paid(1_000, Means.VISA);
        assertThat(types(shop.receiver.received(6, shop.stripe)).subList(4, 6))
                .containsExactly(PAID.get(2), PAID.get(3));
        shop.clock.advance(Duration.ofHours(1));
        assertThat(types(shop.receiver.received(7, shop.stripe)).getLast()).isEqualTo(PAID.get(0));
    }

    @Test
    void comesAgainUntilItIsTaken() throws StripeException, IOException {
        shop.receiver.faults().add(FaultRule.on("*", Faults.status(500)).calls(1, 5));
        shop.paid(1_000, Means.VISA);
        shop.receiver.received(4, shop.stripe);
        assertThat(pending()).containsOnly(1);
        shop.clock.advance(Duration.ofMinutes(5));
        shop.receiver.received(8, shop.stripe);
        assertThat(pending()).containsExactlyInAnyOrder(1, 0, 0, 0);
        shop.clock.advance(Duration.ofMinutes(30));
        shop.receiver.received(9, shop.stripe);
        assertThat(pending()).containsOnly(0);
        assertThat(shop.asking.json("/_twin/deliveries")).hasSize(9);
    }

    private List<Integer> pending() throws IOException {
        return shop.asking
                .json(
                        "/v1/events",
                        "Authorization",
                        "Bearer " + shop.stripe.account().get("secretKey"))
                .path("data")
                .valueStream()
                .map(event -> event.path("pending_webhooks").asInt())
                .toList();
    }

    @Test
    void isToldByHttpWhatPeopleDo() throws StripeException, IOException {
        var session = shop.session(9_900).getId();
        tell("payments", 204, "session", session, "number", "4000000000009995");
        tell("payments", 204, "session", session, "number", "4000002500003155");
        tell("answers", 204, "session", session);
        var intent = shop.stripe.intent(session);
        tell("refunds", 200, "paymentIntent", intent, "amount", 100);
        tell("refunds", 400, "paymentIntent", intent, "amount", 1_000_000);
        tell("disputes", 200, "paymentIntent", intent);
        tell("expiries", 204, "session", shop.session(9_900).getId());
        tell("payouts", 400, "currency", "aud");
        tell("hook-faults", 400, "fault", "none");
        tell("payments", 400, "session", session, "number", "1");
        tell("payments", 404, "session", "cs_none");
        tell("resends", 204, "event", shop.stripe.events("charge.refunded").getFirst());
        tell("secrets", 200, "overlap", "PT1H");
        tell("secrets", 400, "overlap", "long");
        assertThat(shop.asking.get("/_twin/nothing").statusCode()).isEqualTo(404);
        assertThat(shop.stripe.events("charge.dispute.created")).hasSize(1);
    }

    private void tell(String what, int status, Object... namesAndValues) throws IOException {
        var answer = shop.asking.post("/_twin/" + what, Json.object(namesAndValues));
        assertThat(answer.statusCode()).as(what + " " + answer.body()).isEqualTo(status);
    }
}
