package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody is to pay, until they have: attempts may fail, and the next may not. */
final class PaymentIntent implements StripeObject {
    private static final Set<Status> CANCELABLE = Set.of(
            Status.REQUIRES_PAYMENT_METHOD,
            Status.REQUIRES_CONFIRMATION,
            Status.REQUIRES_ACTION,
            Status.REQUIRES_CAPTURE);

    private final String id;
    private final Instant created;
    private final Amount amount;
    private final boolean manual;
    private final @Nullable String description;
    private final Map<String, String> metadata;
    private Status status = Status.REQUIRES_PAYMENT_METHOD;
    private @Nullable Means means;
    private @Nullable Charge charge;
    private @Nullable Map<String, @Nullable Object> error;
    private @Nullable String actionUrl;
    private @Nullable Instant canceled;
    private long received;

    /** How far it is. */
    enum Status {
        REQUIRES_PAYMENT_METHOD,
        REQUIRES_CONFIRMATION,
        REQUIRES_ACTION,
        PROCESSING,
        REQUIRES_CAPTURE,
        CANCELED,
        SUCCEEDED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param manual whether the money is only reserved until somebody takes it */
    PaymentIntent(
            String id,
            Instant created,
            Amount amount,
            boolean manual,
            @Nullable String description,
            Map<String, String> metadata) {
        this.id = id;
        this.created = created;
        this.amount = amount;
        this.manual = manual;
        this.description = description;
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

    Amount amount() {
        return amount;
    }

    boolean isManual() {
        return manual;
    }

    @Nullable
    String description() {
        return description;
    }

    Map<String, String> metadata() {
        return metadata;
    }

    Status status() {
        return status;
    }

    @Nullable
    Means means() {
        return means;
    }

    @Nullable
    Charge charge() {
        return charge;
    }

    /** Somebody says what they pay with. */
    void offer(Means offered) {
        require(
                Set.of(Status.REQUIRES_PAYMENT_METHOD, Status.REQUIRES_CONFIRMATION, Status.REQUIRES_ACTION),
                "confirmed");
        means = offered;
        status = Status.REQUIRES_CONFIRMATION;
    }

    /** Its owner has to agree at the bank first. */
    void awaitAction(String url) {
        status = Status.REQUIRES_ACTION;
        actionUrl = url;
    }

    /** Money of a bank account is on its way. */
    void process(Charge attempt) {
        status = Status.PROCESSING;
        charge = attempt;
    }

    /** Money is reserved. */
    void authorize(Charge attempt) {
        status = Status.REQUIRES_CAPTURE;
        charge = attempt;
    }

    void succeed(Charge attempt) {
        status = Status.SUCCEEDED;
        charge = attempt;
        error = null;
        received = amount.minor();
    }

    /** An attempt failed; another may be made. */
    void fail(@Nullable Charge attempt, Map<String, @Nullable Object> cause) {
        status = Status.REQUIRES_PAYMENT_METHOD;
        charge = attempt == null ? charge : attempt;
        error = cause;
        means = null;
    }

    void cancel(Instant now) {
        require(CANCELABLE, "canceled");
        status = Status.CANCELED;
        canceled = now;
    }

    /** Refuses what cannot be done with it as it is. */
    void require(Set<Status> statuses, String done) {
        if (!statuses.contains(status)) {
            throw StripeError.state(
                    "payment_intent_unexpected_state",
                    "This PaymentIntent could not be " + done + " because it has a status of " + status.word() + ".");
        }
    }

    @Override
    public Map<String, @Nullable Object> shown() {
        return Json.object(
                "id",
                id,
                "object",
                "payment_intent",
                "amount",
                amount.minor(),
                "amount_capturable",
                status == Status.REQUIRES_CAPTURE ? amount.minor() : 0,
                "amount_received",
                received,
                "canceled_at",
                canceled == null ? null : canceled.getEpochSecond(),
                "capture_method",
                manual ? "manual" : "automatic_async",
                "client_secret",
                id + "_secret_twin",
                "confirmation_method",
                "automatic",
                "created",
                created.getEpochSecond(),
                "currency",
                amount.currency(),
                "customer",
                null,
                "description",
                description,
                "last_payment_error",
                error,
                "latest_charge",
                charge == null ? null : charge.id(),
                "livemode",
                false,
                "metadata",
                metadata,
                "next_action",
                nextAction(),
                "payment_method",
                means == null ? null : "pm_" + id.substring(3),
                "payment_method_types",
                List.of("card", "au_becs_debit"),
                "receipt_email",
                null,
                "status",
                status.word());
    }

    private @Nullable Map<String, @Nullable Object> nextAction() {
        return status == Status.REQUIRES_ACTION
                ? Json.object(
                        "type", "redirect_to_url", "redirect_to_url", Json.object("url", actionUrl, "return_url", null))
                : null;
    }
}
