package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Money that came into the balance of the account, or left it. */
final class BalanceTransaction implements StripeObject {
    private static final Duration HELD = Duration.ofDays(2);

    private final String id;
    private final Instant created;
    private final String type;
    private final String source;
    private final Amount amount;
    private final long fee;
    private @Nullable String payout;

    /** @param source what it is about, by its id */
    BalanceTransaction(String id, Instant created, String type, String source, Amount amount, long fee) {
        this.id = id;
        this.created = created;
        this.type = type;
        this.source = source;
        this.amount = amount;
        this.fee = fee;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instant created() {
        return created;
    }

    String currency() {
        return amount.currency();
    }

    long net() {
        return amount.minor() - fee;
    }

    boolean isPaidOut() {
        return payout != null;
    }

    void payOut(String by) {
        payout = by;
    }

    @Override
    public Map<String, @Nullable Object> shown() {
        var details = fee == 0
                ? List.of()
                : List.of(Json.object(
                        "amount",
                        fee,
                        "application",
                        null,
                        "currency",
                        amount.currency(),
                        "description",
                        "Stripe processing fees",
                        "type",
                        "stripe_fee"));
        return Json.object(
                "id",
                id,
                "object",
                "balance_transaction",
                "amount",
                amount.minor(),
                "available_on",
                created.plus(HELD).getEpochSecond(),
                "created",
                created.getEpochSecond(),
                "currency",
                amount.currency(),
                "description",
                null,
                "exchange_rate",
                null,
                "fee",
                fee,
                "fee_details",
                details,
                "net",
                net(),
                "payout",
                payout,
                "reporting_category",
                type.equals("adjustment") ? "dispute" : type,
                "source",
                source,
                "status",
                payout == null ? "pending" : "available",
                "type",
                type);
    }
}
