package io.rolewright.billing.internal.cards;

import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.payments.Refunding;
import io.rolewright.events.billing.RefundMade;
import io.rolewright.shared.Money;
import io.rolewright.shared.RefundId;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Has Stripe send money back by card once we have begun a refund: after the books say so, and again until Stripe answers, which
 * by the refund's own key does it once.
 */
@Component
class CardRefunding {
    private static final String INTENT = "pi_";

    private final CardRefundOrders orders;
    private final Stripe stripe;
    private final Refunding refunding;
    private final BookDay days;

    CardRefunding(CardRefundOrders orders, Stripe stripe, Refunding refunding, BookDay days) {
        this.orders = orders;
        this.stripe = stripe;
        this.refunding = refunding;
        this.days = days;
    }

    /** How far a refund is. */
    record Answered(RefundId refund, StripeRefund.State state) {}

    /** Has Stripe do it; nothing where Stripe has nothing to do with it. */
    Optional<Answered> ask(RefundMade fact) {
        return orders.find(fact.refund()).map(order -> new Answered(order.refund(), state(order)));
    }

    private StripeRefund.State state(CardRefundOrder order) {
        var source = order.source().substring(CardTaking.SOURCE.length());
        return source.startsWith(INTENT) ? refund(order.refund(), source, order.amount()) : StripeRefund.State.FAILED;
    }

    /**
     * Has Stripe send back part of a payment.
     *
     * @param refund names the intent: asked again for it, Stripe does nothing more
     * @return how far it is; failed where Stripe refuses
     * @throws io.rolewright.shared.ContractException {@code billing.card-provider-away} (503)
     */
    StripeRefund.State refund(RefundId refund, String paymentIntent, Money amount) {
        var counted = StripeAmount.of(amount);
        if (counted.isEmpty()) {
            return StripeRefund.State.FAILED;
        }
        var form = new LinkedHashMap<String, String>();
        form.put("payment_intent", paymentIntent);
        form.put("amount", Long.toString(counted.get().minor()));
        form.put("metadata[refund]", refund.text());
        var answer = stripe.post("create-refund", "/v1/refunds", form, "refund-" + refund.text());
        return switch (answer.outcome()) {
            case ANSWERED ->
                stripe.done(answer)
                        .map(StripeRefund::of)
                        .orElseThrow(Stripe::away)
                        .state();
            case REFUSED -> refused(answer.status());
            case FAILED, UNKNOWN -> throw Stripe.away();
        };
    }

    /** Another request for the same may be under way; what we are not let in for may be mended. */
    private static StripeRefund.State refused(int status) {
        return switch (status) {
            case 400, 402, 404 -> StripeRefund.State.FAILED;
            default -> throw Stripe.away();
        };
    }

    void settle(Optional<Answered> answered) {
        answered.ifPresent(answer -> {
            switch (answer.state()) {
                case DONE -> refunding.done(answer.refund());
                case FAILED -> refunding.failed(answer.refund(), days.today());
                case ON_ITS_WAY -> {}
            }
        });
    }
}
