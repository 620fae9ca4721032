package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of Stripe's at which somebody can pay once. */
final class CheckoutSession implements StripeObject {
    private final String id;
    private final Instant created;
    private final SessionDraft draft;
    private final String url;
    private Status status = Status.OPEN;
    private boolean paid;
    private @Nullable PaymentIntent intent;

    /** How far it is. */
    enum Status {
        OPEN,
        COMPLETE,
        EXPIRED
    }

    CheckoutSession(String id, Instant created, SessionDraft draft, String url) {
        this.id = id;
        this.created = created;
        this.draft = draft;
        this.url = url;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instant created() {
        return created;
    }

    SessionDraft draft() {
        return draft;
    }

    Amount total() {
        return Item.total(draft.items());
    }

    Status status() {
        return status;
    }

    @Nullable
    PaymentIntent intent() {
        return intent;
    }

    void attempt(PaymentIntent made) {
        intent = made;
    }

    /** Whoever was to pay has done so, or has told a bank to. */
    void complete() {
        status = Status.COMPLETE;
    }

    void pay() {
        paid = true;
    }

    void expire() {
        if (status != Status.OPEN) {
            throw StripeError.state(
                    "checkout_session_not_open",
                    "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a status of "
                            + word(status) + ".");
        }
        status = Status.EXPIRED;
    }

    /** Where whoever paid goes; nothing where they stay. */
    @Nullable
    String goal() {
        var goal = draft.successUrl();
        return goal == null ? null : goal.replace("{CHECKOUT_SESSION_ID}", id);
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, @Nullable Object> shown() {
        var total = total();
        return Json.object(
                "id", id,
                "object", "checkout.session",
                "amount_subtotal", total.minor(),
                "amount_total", total.minor(),
                "cancel_url", draft.cancelUrl(),
                "client_reference_id", draft.reference(),
                "created", created.getEpochSecond(),
                "currency", total.currency(),
                "customer", null,
                "customer_email", draft.email(),
                "expires_at", draft.expiresAt().getEpochSecond(),
                "livemode", false,
                "metadata", draft.metadata(),
                "mode", "payment",
                "payment_intent", intent == null ? null : intent.id(),
                "payment_link", draft.link(),
                "payment_status", paid ? "paid" : "unpaid",
                "status", word(status),
                "success_url", draft.successUrl(),
                "ui_mode", "hosted_page",
                "url", status == Status.OPEN ? url : null);
    }
}
