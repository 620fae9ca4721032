package io.rolewright.billing.internal.cards;

import io.rolewright.shared.Money;
import io.rolewright.shared.RefundId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Money that Stripe sends back.
 *
 * @param id what Stripe calls it
 * @param ours the refund of ours that it carries out; absent where somebody made it at Stripe's own pages
 */
record StripeRefund(String id, Optional<RefundId> ours, Optional<Money> amount, State state, Instant at) {
    /** How far it is. */
    enum State {
        ON_ITS_WAY,
        DONE,
        FAILED
    }

    static StripeRefund of(JsonNode refund) {
        return new StripeRefund(
                refund.path("id").asString(""),
                ours(refund.at("/metadata/refund").asString("")),
                StripePayment.money(refund, "amount"),
                state(refund.path("status").asString("")),
                Instant.ofEpochSecond(refund.path("created").asLong(0)));
    }

    private static Optional<RefundId> ours(String told) {
        try {
            return Optional.of(new RefundId(UUID.fromString(told)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static State state(String status) {
        return switch (status) {
            case "succeeded" -> State.DONE;
            case "failed", "canceled" -> State.FAILED;
            default -> State.ON_ITS_WAY;
        };
    }
}
