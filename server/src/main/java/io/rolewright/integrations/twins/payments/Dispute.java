package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The owner of a card says that a charge was wrong; the bank takes the money back until it is decided. */
final class Dispute implements StripeObject {
    private static final Duration TO_ANSWER = Duration.ofDays(9);

    private final String id;
    private final Instant created;
    private final Charge charge;
    private final List<BalanceTransaction> transactions = new ArrayList<>();
    private String status = "needs_response";

    Dispute(String id, Instant created, Charge charge) {
        this.id = id;
        this.created = created;
        this.charge = charge;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instant created() {
        return created;
    }

    Charge charge() {
        return charge;
    }

    boolean isOpen() {
        return status.equals("needs_response");
    }

    void move(BalanceTransaction transaction) {
        transactions.add(transaction);
    }

    void close(boolean isWon) {
        status = isWon ? "won" : "lost";
    }

    @Override
    public Map<String, @Nullable Object> shown() {
        return Json.object(
                "id",
                id,
                "object",
                "dispute",
                "amount",
                charge.amount().minor(),
                "balance_transactions",
                transactions.stream().map(BalanceTransaction::shown).toList(),
                "charge",
                charge.id(),
                "created",
                created.getEpochSecond(),
                "currency",
                charge.amount().currency(),
                "evidence_details",
                Json.object("due_by", created.plus(TO_ANSWER).getEpochSecond(), "has_evidence", false),
                "is_charge_refundable",
                false,
                "livemode",
                false,
                "metadata",
                Map.of(),
                "payment_intent",
                charge.intent().id(),
                "reason",
                "fraudulent",
                "status",
                status);
    }
}
