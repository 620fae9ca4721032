package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Money of a charge that goes back to whoever paid. */
final class Refund implements StripeObject {
    private final String id;
    private final Instant created;
    private final Charge charge;
    private final Amount amount;
    private final @Nullable String reason;
    private final Map<String, String> metadata;
    private String status = "pending";
    private @Nullable String balanceTransaction;
    private @Nullable String failureTransaction;

    Refund(
            String id,
            Instant created,
            Charge charge,
            long minor,
            @Nullable String reason,
            Map<String, String> metadata) {
        this.id = id;
        this.created = created;
        this.charge = charge;
        this.amount = new Amount(minor, charge.amount().currency());
        this.reason = reason;
        this.metadata = Map.copyOf(metadata);
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

    Amount amount() {
        return amount;
    }

    void leave(String transaction) {
        balanceTransaction = transaction;
    }

    void succeed() {
        status = "succeeded";
    }

    /** @param transaction by which the money came back */
    void fail(String transaction) {
        status = "failed";
        failureTransaction = transaction;
    }

    @Override
    public Map<String, @Nullable Object> shown() {
        var shown = Json.object(
                "id",
                id,
                "object",
                "refund",
                "amount",
                amount.minor(),
                "balance_transaction",
                balanceTransaction,
                "charge",
                charge.id(),
                "created",
                created.getEpochSecond(),
                "currency",
                amount.currency(),
                "metadata",
                metadata,
                "payment_intent",
                charge.intent().id(),
                "reason",
                reason,
                "receipt_number",
                null,
                "status",
                status);
        if (status.equals("pending")) {
            shown.put("pending_reason", "processing");
        }
        if (status.equals("failed")) {
            shown.put("failure_reason", "expired_or_canceled_card");
            shown.put("failure_balance_transaction", failureTransaction);
        }
        return shown;
    }
}
