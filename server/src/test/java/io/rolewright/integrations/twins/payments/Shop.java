package io.rolewright.integrations.twins.payments;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionCreateParams;
import io.rolewright.integrations.twins.wire.Asking;
import io.rolewright.integrations.twins.wire.Receiver;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** A twin of Stripe, somebody who takes payments by Stripe's own library, and somebody who listens. */
final class Shop implements AutoCloseable {
    static final Instant START = Instant.parse("2026-11-27T09:00:00Z");

    final TwinClock clock = TwinClock.standing(START);
    final StripeTwin stripe = new StripeTwin(clock);
    final Twin twin = Twin.start(stripe, clock, 1);
    final Asking asking = new Asking(twin);
    final Receiver receiver = new Receiver(clock, 200);
    final StripeClient client = StripeClient.builder()
            .setApiKey(Objects.requireNonNull(stripe.account().get("secretKey")))
            .setApiBase(twin.address().toString())
            .setMaxNetworkRetries(0)
            .build();

    /** A page at which so many cents are to be paid. */
    Session session(long cents) throws StripeException {
        return client.v1().checkout().sessions().create(draft(cents));
    }

    static SessionCreateParams draft(long cents) {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setSuccessUrl("https://agency.example/paid?session={CHECKOUT_SESSION_ID}")
                .setCancelUrl("https://agency.example/back")
                .setClientReferenceId("invoice-1")
                .putMetadata("invoice", "invoice-1")
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .putMetadata("invoice", "invoice-1")
                        .build())
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(SessionCreateParams.LineItem.PriceData.builder()
                                .setCurrency("aud")
                                .setUnitAmount(cents)
                                .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                        .setName("Invoice <1> & \"more\"")
                                        .build())
                                .build())
                        .build())
                .build();
    }

    /** A session that is paid; answers its intent. */
    String paid(long cents, Means means) throws StripeException {
        var session = session(cents);
        stripe.pay(session.getId(), means);
        return stripe.intent(session.getId());
    }

    static RequestOptions key(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    void pass(Duration time) {
        clock.advance(time);
        stripe.tick();
    }

    @Override
    public void close() {
        twin.close();
        receiver.close();
    }
}
