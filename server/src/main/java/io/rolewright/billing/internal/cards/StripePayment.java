package io.rolewright.billing.internal.cards;

import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A payment as Stripe has it now, with all that became of it.
 *
 * @param intent what Stripe calls it
 * @param invoice for what we had it made; absent where we did not
 * @param received what came; absent where nothing did
 * @param at when it came
 * @param fee what Stripe keeps of it; absent where that is not known yet, or is in another currency
 * @param failure why the last attempt failed, in Stripe's word; absent where none did
 */
record StripePayment(
        String intent,
        Optional<InvoiceId> invoice,
        Optional<Money> received,
        Instant at,
        Optional<Money> fee,
        @Nullable String failure,
        List<StripeRefund> refunds,
        List<StripeDispute> disputes) {
    StripePayment {
        refunds = List.copyOf(refunds);
        disputes = List.copyOf(disputes);
    }

    /** What Stripe says of an intent, of its refunds and of its disputes. */
    static StripePayment of(JsonNode intent, JsonNode refunds, JsonNode disputes) {
        var charge = intent.path("latest_charge");
        var received = intent.path("status").asString("").equals("succeeded")
                ? money(intent, "amount_received")
                : Optional.<Money>empty();
        return new StripePayment(
                intent.path("id").asString(""),
                invoice(intent.at("/metadata/invoice").asString("")),
                received.filter(money -> money.minor() > 0),
                Instant.ofEpochSecond(
                        charge.path("created").asLong(intent.path("created").asLong(0))),
                money(charge.path("balance_transaction"), "fee")
                        .filter(fee -> fee.currency()
                                .equals(received.map(Money::currency).orElse(""))),
                intent.at("/last_payment_error/code").asString(null),
                refunds.path("data").valueStream().map(StripeRefund::of).toList(),
                disputes.path("data").valueStream().map(StripeDispute::of).toList());
    }

    private static Optional<InvoiceId> invoice(String told) {
        try {
            return Optional.of(new InvoiceId(UUID.fromString(told)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static Optional<Money> money(JsonNode object, String member) {
        var currency = object.path("currency").asString("");
        return object.path(member).isNumber()
                ? StripeAmount.read(object.path(member).asLong(), currency)
                : Optional.empty();
    }
}
