package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One attempt to take the money of an intent. */
final class Charge implements StripeObject {
    private final String id;
    private final Instant created;
    private final PaymentIntent intent;
    private final Amount amount;
    private final Means means;
    private String status = "pending";
    private boolean captured;
    private boolean disputed;
    private long refunded;
    private @Nullable String balanceTransaction;

    Charge(String id, Instant created, PaymentIntent intent, Means means) {
        this.id = id;
        this.created = created;
        this.intent = intent;
        this.amount = intent.amount();
        this.means = means;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instant created() {
        return created;
    }

    PaymentIntent intent() {
        return intent;
    }

    Amount amount() {
        return amount;
    }

    Means means() {
        return means;
    }

    /** The money is reserved, and not yet taken. */
    void authorize() {
        status = "succeeded";
    }

    /** @param transaction by which the money came into the balance */
    void succeed(String transaction) {
        status = "succeeded";
        captured = true;
        balanceTransaction = transaction;
    }

    void fail() {
        status = "failed";
    }

    void dispute() {
        disputed = true;
    }

    /** @param minor what goes back; below zero where it did not arrive */
    void refund(long minor) {
        refunded += minor;
    }

    boolean isPaid() {
        return status.equals("succeeded") && captured;
    }

    boolean isDisputed() {
        return disputed;
    }

    long refundable() {
        return amount.minor() - refunded;
    }

    private boolean hasFailed() {
        return status.equals("failed");
    }

    @Override
    public Map<String, @Nullable Object> shown() {
        var shown = Json.object(
                "id",
                id,
                "object",
                "charge",
                "amount",
                amount.minor(),
                "amount_captured",
                captured ? amount.minor() : 0,
                "amount_refunded",
                refunded,
                "balance_transaction",
                balanceTransaction,
                "billing_details",
                Json.object("email", null, "name", null, "phone", null),
                "captured",
                captured,
                "created",
                created.getEpochSecond(),
                "currency",
                amount.currency(),
                "customer",
                null,
                "description",
                intent.description(),
                "disputed",
                disputed,
                "failure_code",
                hasFailed() ? means.failure() : null,
                "failure_message",
                hasFailed() ? means.failureText() : null,
                "livemode",
                false,
                "metadata",
                intent.metadata(),
                "outcome",
                outcome(),
                "paid",
                status.equals("succeeded"),
                "payment_intent",
                intent.id(),
                "payment_method",
                "pm_" + id.substring(3),
                "payment_method_details",
                details(),
                "receipt_email",
                null,
                "receipt_url",
                null,
                "refunded",
                refunded == amount.minor(),
                "status",
                status);
        return shown;
    }

    private Map<String, @Nullable Object> outcome() {
        return Json.object(
                "network_status", hasFailed() ? "declined_by_network" : "approved_by_network",
                "reason", hasFailed() ? means.decline() : null,
                "seller_message", hasFailed() ? "The bank declined the payment." : "Payment complete.",
                "type", hasFailed() ? "issuer_declined" : "authorized");
    }

    private Map<String, @Nullable Object> details() {
        var last4 = means.number().substring(means.number().length() - 4);
        return means.isDebit()
                ? Json.object("type", "au_becs_debit", "au_becs_debit", Json.object("last4", last4))
                : Json.object("type", "card", "card", Json.object("brand", "visa", "country", "AU", "last4", last4));
    }
}
