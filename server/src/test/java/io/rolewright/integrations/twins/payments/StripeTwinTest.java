package io.rolewright.integrations.twins.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.ChargeListParams;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.PaymentLinkCreateParams;
import com.stripe.param.RefundCreateParams;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Quirk;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The twin answers Stripe's own library as Stripe does. */
class StripeTwinTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    private static PaymentIntentCreateParams.Builder intent(long cents) {
        return PaymentIntentCreateParams.builder().setAmount(cents).setCurrency("aud");
    }

    @Test
    void paysAnIntentInSteps() throws StripeException {
        var intents = shop.client.v1().paymentIntents();
        var created = intents.create(intent(12_345)
                .putMetadata("invoice", "i-1")
                .setDescription("An invoice")
                .build());
        assertThat(created.getStatus()).isEqualTo("requires_payment_method");
        assertThat(created.getMetadata()).containsEntry("invoice", "i-1");
        var confirmed = intents.confirm(
                created.getId(),
                PaymentIntentConfirmParams.builder()
                        .setPaymentMethod("pm_card_visa")
                        .build());
        assertThat(confirmed.getStatus()).isEqualTo("succeeded");
        assertThat(confirmed.getAmountReceived()).isEqualTo(12_345);

        var seen = intents.retrieve(
                created.getId(),
                PaymentIntentRetrieveParams.builder()
                        .addExpand("latest_charge.balance_transaction")
                        .build());
        var charge = seen.getLatestChargeObject();
        assertThat(charge.getPaid()).isTrue();
        assertThat(charge.getBalanceTransactionObject().getFee()).isEqualTo(240);
        assertThat(charge.getBalanceTransactionObject().getNet()).isEqualTo(12_105);
        assertThat(seen.getLastResponse().requestId()).startsWith("req_");
        assertThatThrownBy(() -> intents.cancel(created.getId()))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("payment_intent_unexpected_state"));
    }

    @Test
    void reservesMoneyUntilItIsTakenOrLetGo() throws StripeException {
        var intents = shop.client.v1().paymentIntents();
        var reserved = intent(5_000)
                .setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.MANUAL)
                .setPaymentMethod("pm_card_visa")
                .setConfirm(true)
                .build();
        var taken = intents.create(reserved);
        assertThat(taken.getStatus()).isEqualTo("requires_capture");
        assertThat(taken.getAmountCapturable()).isEqualTo(5_000);
        assertThat(intents.capture(taken.getId()).getStatus()).isEqualTo("succeeded");
        assertThat(intents.cancel(intents.create(reserved).getId()).getStatus()).isEqualTo("canceled");
    }

    @ParameterizedTest
    @CsvSource({
        "pm_card_visa_chargeDeclined, card_declined, generic_decline",
        "pm_card_visa_chargeDeclinedInsufficientFunds, card_declined, insufficient_funds",
        "pm_card_chargeDeclinedExpiredCard, expired_card,"
    })
    void declinesCards(String method, String code, String decline) throws StripeException {
        var intents = shop.client.v1().paymentIntents();
        var created = intents.create(intent(1_000).build());
        var params =
                PaymentIntentConfirmParams.builder().setPaymentMethod(method).build();
        var refused = catchThrowableOfType(CardException.class, () -> intents.confirm(created.getId(), params));
        assertThat(refused.getStatusCode()).isEqualTo(402);
        assertThat(refused.getCode()).isEqualTo(code);
        assertThat(refused.getDeclineCode()).isEqualTo(decline);
        assertThat(refused.getStripeError().getPaymentIntent().getId()).isEqualTo(created.getId());
        var now = intents.retrieve(created.getId());
        assertThat(now.getStatus()).isEqualTo("requires_payment_method");
        assertThat(now.getLastPaymentError().getCode()).isEqualTo(code);
        assertThat(shop.stripe.events("payment_intent.payment_failed")).hasSize(1);
        var again = PaymentIntentConfirmParams.builder()
                .setPaymentMethod("pm_card_visa")
                .build();
        assertThat(intents.confirm(created.getId(), again).getStatus()).isEqualTo("succeeded");
    }

    @Test
    void answersTheSameToTheSameIntent() throws StripeException {
        var intents = shop.client.v1().paymentIntents();
        var first = intents.create(intent(700).build(), Shop.key("k-1"));
        assertThat(first.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .isEmpty();
        var second = intents.create(intent(700).build(), Shop.key("k-1"));
        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(second.getLastResponse().headers().firstValue("Idempotent-Replayed"))
                .hasValue("true");
        assertThat(intents.list(PaymentIntentListParams.builder().build()).getData())
                .hasSize(1);

        var other = catchThrowableOfType(
                IdempotencyException.class, () -> intents.create(intent(701).build(), Shop.key("k-1")));
        assertThat(other.getStatusCode()).isEqualTo(400);
        shop.twin
                .faults()
                .add(FaultRule.on("createPaymentIntent", Faults.odd(Quirk.KEY_IN_USE))
                        .call(1));
        var busy = catchThrowableOfType(
                StripeException.class, () -> intents.create(intent(700).build(), Shop.key("k-1")));
        assertThat(busy.getStatusCode()).isEqualTo(409);
        assertThat(busy.getCode()).isEqualTo("idempotency_key_in_use");

        shop.pass(Duration.ofHours(25));
        assertThat(intents.create(intent(701).build(), Shop.key("k-1")).getId()).isNotEqualTo(first.getId());
    }

    @Test
    void keepsADeclineForItsKeyAndForgetsWhatWasRefusedBefore() throws StripeException {
        var intents = shop.client.v1().paymentIntents();
        var declined = intent(900)
                .setPaymentMethod("pm_card_visa_chargeDeclined")
                .setConfirm(true)
                .build();
        for (var time = 0; time < 2; time++) {
            assertThatThrownBy(() -> intents.create(declined, Shop.key("k-2"))).isInstanceOf(CardException.class);
        }
        assertThat(shop.client
                        .v1()
                        .charges()
                        .list(ChargeListParams.builder().build())
                        .getData())
                .hasSize(1);
        assertThatThrownBy(() -> intents.create(intent(0).build(), Shop.key("k-3")))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(intents.create(intent(900).build(), Shop.key("k-3")).getAmount())
                .isEqualTo(900);
    }

    @Test
    void refundsNoMoreThanWasPaid() throws StripeException {
        var intent = shop.paid(10_000, Means.VISA);
        var first = refund(intent, 4_000);
        assertThat(first.getStatus()).isEqualTo("succeeded");
        assertThatThrownBy(() -> refund(intent, 6_001))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.getParam()).isEqualTo("amount"));
        assertThat(refund(intent, 6_000).getCharge()).isEqualTo(first.getCharge());
        var charge = shop.client.v1().charges().retrieve(first.getCharge());
        assertThat(charge.getRefunded()).isTrue();
        assertThat(charge.getAmountRefunded()).isEqualTo(10_000);
        assertThatThrownBy(() -> refund(intent, 1))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("charge_already_refunded"));
    }

    @Test
    void refundsMayTakeTimeOrComeBack() throws StripeException {
        var waiting = refund(shop.paid(3_000, Means.REFUND_WAITS), 3_000);
        var failing = refund(shop.paid(3_000, Means.REFUND_FAILS), 3_000);
        assertThat(List.of(waiting.getStatus(), failing.getStatus())).containsExactly("pending", "succeeded");
        shop.pass(Duration.ofMinutes(1));
        var refunds = shop.client.v1().refunds();
        assertThat(refunds.retrieve(waiting.getId()).getStatus()).isEqualTo("succeeded");
        assertThat(refunds.retrieve(failing.getId()).getStatus()).isEqualTo("failed");
        assertThat(shop.client.v1().charges().retrieve(failing.getCharge()).getAmountRefunded())
                .isZero();
        assertThat(shop.stripe.events("refund.failed")).hasSize(1);
    }

    private Refund refund(String intent, long cents) throws StripeException {
        return shop.client
                .v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setPaymentIntent(intent)
                        .setAmount(cents)
                        .build());
    }

    @Test
    void listsPageByPage() throws StripeException {
        var intents = shop.client.v1().paymentIntents();
        var made = new ArrayList<String>();
        for (var number = 0; number < 7; number++) {
            made.add(intents.create(intent(1_000 + number).build()).getId());
        }
        var page = intents.list(PaymentIntentListParams.builder().setLimit(3L).build());
        assertThat(page.getHasMore()).isTrue();
        assertThat(page.getUrl()).isEqualTo("/v1/payment_intents");
        var seen = new ArrayList<String>();
        for (var each : page.autoPagingIterable()) {
            seen.add(each.getId());
        }
        assertThat(seen).containsExactlyElementsOf(made.reversed());
        var before = intents.list(PaymentIntentListParams.builder()
                .setLimit(2L)
                .setEndingBefore(made.getFirst())
                .build());
        assertThat(before.getData().stream().map(one -> one.getId())).containsExactly(made.get(2), made.get(1));
        assertThatThrownBy(() -> intents.list(
                        PaymentIntentListParams.builder().setLimit(101L).build()))
                .isInstanceOf(InvalidRequestException.class);
        var events = shop.client
                .v1()
                .events()
                .list(EventListParams.builder()
                        .setType("payment_intent.created")
                        .setLimit(100L)
                        .build());
        assertThat(events.getData()).hasSize(7);
        assertThat(events.getData().getFirst().getDataObjectDeserializer().getObject())
                .isPresent();
    }

    @Test
    void refusesWhatStripeRefuses() throws IOException {
        var intents = shop.client.v1().paymentIntents();
        assertRefused(intent(49).build(), "amount_too_small");
        assertRefused(intent(100_000_000).build(), "amount_too_large");
        assertRefused(intent(12_345).setCurrency("kwd").build(), "invalid_charge_amount");
        assertRefused(PaymentIntentCreateParams.builder().setCurrency("aud").build(), "parameter_missing");
        assertRefused(intent(1_000).putExtraParam("shoe_size", "42").build(), "parameter_unknown");
        assertRefused(intent(1_000).setPaymentMethod("pm_unheard_of").build(), "resource_missing");
        assertThatThrownBy(() -> intents.retrieve("pi_none"))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.getStatusCode()).isEqualTo(404));
        assertThatThrownBy(() -> intents.create(
                        intent(1_000).build(),
                        RequestOptions.builder()
                                .setApiKey("sk_test_somebody_elses")
                                .build()))
                .isInstanceOf(AuthenticationException.class);
        assertThat(shop.asking.get("/v1/charges").statusCode()).isEqualTo(401);
        shop.twin
                .faults()
                .add(FaultRule.on("listCharges", Faults.odd(Quirk.TOO_MANY)).call(1));
        assertThatThrownBy(() -> shop.client.v1().charges().list()).isInstanceOf(RateLimitException.class);
    }

    private void assertRefused(PaymentIntentCreateParams params, String code) {
        assertThatThrownBy(() -> shop.client.v1().paymentIntents().create(params))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(code));
    }

    @Test
    void linksLeadToPages() throws StripeException, IOException {
        var link = shop.client
                .v1()
                .paymentLinks()
                .create(PaymentLinkCreateParams.builder()
                        .addLineItem(PaymentLinkCreateParams.LineItem.builder()
                                .setQuantity(2L)
                                .setPriceData(PaymentLinkCreateParams.LineItem.PriceData.builder()
                                        .setCurrency("aud")
                                        .setUnitAmount(2_500L)
                                        .setProductData(PaymentLinkCreateParams.LineItem.PriceData.ProductData.builder()
                                                .setName("A retainer")
                                                .build())
                                        .build())
                                .build())
                        .build());
        var followed = shop.asking.get(
                link.getUrl().substring(shop.twin.address().toString().length()));
        assertThat(followed.statusCode()).isEqualTo(303);
        var page = followed.headers().firstValue("Location").orElseThrow();
        assertThat(shop.asking.form(page, "number=4242+4242+4242+4242").body()).contains("Thank you");
        var sessions = shop.client.v1().checkout().sessions().list().getData();
        assertThat(sessions.getFirst().getPaymentLink()).isEqualTo(link.getId());
        assertThat(sessions.getFirst().getAmountTotal()).isEqualTo(5_000);
    }

    @Test
    void paysOutWhatIsLeftOfEverything() throws StripeException {
        shop.paid(10_000, Means.VISA);
        refund(shop.paid(2_000, Means.VISA), 500);
        var payout = shop.client.v1().payouts().retrieve(shop.stripe.payOut("aud"));
        assertThat(payout.getAmount()).isEqualTo(10_000 - 200 + 2_000 - 64 - 500);
        assertThat(payout.getStatus()).isEqualTo("paid");
        assertThatThrownBy(() -> shop.stripe.payOut("aud")).isInstanceOf(IllegalArgumentException.class);
    }
}
