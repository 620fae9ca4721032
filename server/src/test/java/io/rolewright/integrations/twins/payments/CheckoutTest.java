package io.rolewright.integrations.twins.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People pay at the pages of sessions, or do not. */
class CheckoutTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    private Session now(Session session) throws StripeException {
        return shop.client
                .v1()
                .checkout()
                .sessions()
                .retrieve(
                        session.getId(),
                        SessionRetrieveParams.builder()
                                .addExpand("payment_intent.latest_charge")
                                .build());
    }

    private String path(Session session) {
        return session.getUrl().substring(shop.twin.address().toString().length());
    }

    @Test
    void aPersonPaysByAForm() throws StripeException, IOException {
        var session = shop.session(55_000);
        assertThat(session.getStatus()).isEqualTo("open");
        assertThat(session.getPaymentIntent()).isNull();
        var page = shop.asking.get(path(session)).body();
        assertThat(page)
                .contains("<form method=\"post\">", "Invoice &lt;1&gt; &amp; &quot;more&quot;")
                .doesNotContain("<1>");

        var declined = shop.asking.form(path(session), "number=4000000000000002");
        assertThat(declined.body()).contains("Your card was declined.");
        assertThat(shop.asking.form(path(session), "number=1234").body()).contains("incorrect");
        var paid = shop.asking.form(path(session), "number=4242424242424242");
        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(paid.headers().firstValue("Location"))
                .hasValue("https://agency.example/paid?session=" + session.getId());

        var now = now(session);
        assertThat(now.getStatus()).isEqualTo("complete");
        assertThat(now.getPaymentStatus()).isEqualTo("paid");
        assertThat(now.getUrl()).isNull();
        assertThat(now.getClientReferenceId()).isEqualTo("invoice-1");
        assertThat(now.getPaymentIntentObject().getMetadata()).containsEntry("invoice", "invoice-1");
        assertThat(now.getPaymentIntentObject().getLatestChargeObject().getPaid())
                .isTrue();
        assertThat(shop.asking.get(path(session)).body()).contains("Thank you");
        assertThat(shop.stripe.pay(session.getId(), Means.VISA)).isFalse();
        assertThat(shop.stripe.events("charge.failed")).hasSize(1);
        assertThat(shop.stripe.events("checkout.session.completed")).hasSize(1);
    }

    @Test
    void aBankAsksFirst() throws StripeException, IOException {
        var session = shop.session(55_000);
        assertThat(shop.asking.form(path(session), "number=4000002500003155").body())
                .contains("Your bank asks");
        assertThat(now(session).getPaymentIntentObject().getStatus()).isEqualTo("requires_action");
        assertThat(shop.asking.form(path(session), "agreed=no").body()).contains("Card number");
        assertThat(now(session).getPaymentIntentObject().getStatus()).isEqualTo("requires_payment_method");
        shop.stripe.pay(session.getId(), Means.NEEDS_ACTION);
        shop.stripe.act(session.getId(), true);
        assertThat(now(session).getPaymentStatus()).isEqualTo("paid");
    }

    @Test
    void aDebitIsAnsweredLater() throws StripeException {
        var good = shop.session(55_000);
        var bad = shop.session(66_000);
        assertThat(shop.stripe.pay(good.getId(), Means.DEBIT)).isTrue();
        assertThat(shop.stripe.pay(bad.getId(), Means.DEBIT_FAILS)).isTrue();
        assertThat(now(good).getStatus()).isEqualTo("complete");
        assertThat(now(good).getPaymentStatus()).isEqualTo("unpaid");
        assertThat(now(good).getPaymentIntentObject().getStatus()).isEqualTo("processing");
        shop.pass(Duration.ofMinutes(3));
        assertThat(now(good).getPaymentStatus()).isEqualTo("paid");
        assertThat(now(bad).getPaymentStatus()).isEqualTo("unpaid");
        assertThat(shop.stripe.events("checkout.session.async_payment_succeeded"))
                .hasSize(1);
        assertThat(shop.stripe.events("checkout.session.async_payment_failed")).hasSize(1);
    }

    @Test
    void pagesExpire() throws StripeException, IOException {
        var old = shop.session(55_000);
        var closed = shop.session(55_000);
        assertThat(shop.client.v1().checkout().sessions().expire(closed.getId()).getStatus())
                .isEqualTo("expired");
        assertThatThrownBy(() -> shop.client.v1().checkout().sessions().expire(closed.getId()))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(old.getExpiresAt())
                .isEqualTo(Shop.START.plus(Duration.ofHours(24)).getEpochSecond());
        shop.pass(Duration.ofHours(24));
        assertThat(now(old).getStatus()).isEqualTo("expired");
        assertThat(shop.asking.get(path(old)).body()).contains("expired");
        assertThat(shop.asking.form(path(old), "number=4242424242424242").body())
                .contains("no longer open");
        assertThat(shop.stripe.events("checkout.session.expired")).hasSize(2);
    }

    @Test
    void chargesAreDisputedAndDecided() throws StripeException {
        var disputes = shop.client.v1().disputes();
        shop.paid(55_000, Means.DISPUTES);
        var first = disputes.list().getData().getFirst();
        assertThat(first.getStatus()).isEqualTo("needs_response");
        assertThat(first.getBalanceTransactions().getFirst().getNet()).isEqualTo(-57_500);
        shop.stripe.close(first.getId(), true);
        var won = disputes.retrieve(first.getId());
        assertThat(won.getStatus()).isEqualTo("won");
        assertThat(won.getBalanceTransactions()).hasSize(2);
        var intent = shop.paid(1_000, Means.VISA);
        var second = shop.stripe.dispute(intent);
        assertThatThrownBy(() -> shop.stripe.refund(intent, 0)).hasMessageContaining("charged back");
        assertThatThrownBy(() -> shop.stripe.dispute(intent)).isInstanceOf(IllegalArgumentException.class);
        shop.stripe.close(second, false);
        assertThat(disputes.retrieve(second).getStatus()).isEqualTo("lost");
        assertThat(shop.stripe.events("charge.dispute.closed")).hasSize(2);
    }
}
