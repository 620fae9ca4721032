package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The balance of a currency, on its way to the account's bank. */
record Payout(String id, Instant created, Amount amount) implements StripeObject {
    private static final Duration ARRIVES = Duration.ofDays(1);

    @Override
    public Map<String, @Nullable Object> shown() {
        return Json.object(
                "id",
                id,
                "object",
                "payout",
                "amount",
                amount.minor(),
                "arrival_date",
                created.plus(ARRIVES).getEpochSecond(),
                "automatic",
                true,
                "created",
                created.getEpochSecond(),
                "currency",
                amount.currency(),
                "description",
                "STRIPE PAYOUT",
                "livemode",
                false,
                "metadata",
                Map.of(),
                "method",
                "standard",
                "source_type",
                "card",
                "status",
                "paid",
                "type",
                "bank_account");
    }
}
