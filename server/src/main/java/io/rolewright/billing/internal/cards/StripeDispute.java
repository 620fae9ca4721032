package io.rolewright.billing.internal.cards;

import io.rolewright.shared.Money;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The owner of a card says that a payment was wrong.
 *
 * @param id what Stripe calls it
 * @param isTaken whether the bank has taken the money back, whatever became of it since
 * @param isWon whether it was decided for us, and the money is ours again
 * @param amount how much is disputed
 * @param fee what Stripe keeps for it; absent where that is in another currency
 */
record StripeDispute(
        String id, boolean isTaken, boolean isWon, Optional<Money> amount, Optional<Money> fee, Instant at) {
    static StripeDispute of(JsonNode dispute) {
        var status = dispute.path("status").asString("");
        var currency = dispute.path("currency").asString("");
        var moves = dispute.path("balance_transactions");
        var isInOurs = moves.valueStream()
                .allMatch(move -> move.path("currency").asString("").equals(currency));
        var fees = moves.valueStream()
                .mapToLong(move -> move.path("fee").asLong(0))
                .sum();
        return new StripeDispute(
                dispute.path("id").asString(""),
                // An inquiry takes no money.
                !status.isEmpty() && !status.startsWith("warning") && !status.equals("prevented"),
                status.equals("won"),
                StripePayment.money(dispute, "amount"),
                isInOurs && fees > 0 ? StripeAmount.read(fees, currency) : Optional.empty(),
                Instant.ofEpochSecond(dispute.path("created").asLong(0)));
    }
}
