package io.rolewright.integrations.twins.payments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Pages at which people pay, and links that lead to them. */
final class Checkout {
    private static final Duration LASTS = Duration.ofHours(24);
    private static final Duration LASTS_AT_LEAST = Duration.ofMinutes(30);
    private static final Set<String> OF_SESSIONS = Set.of(
            "mode",
            "line_items",
            "success_url",
            "cancel_url",
            "client_reference_id",
            "customer_email",
            "metadata",
            "payment_intent_data",
            "payment_method_types",
            "expires_at",
            "locale",
            "submit_type",
            "ui_mode",
            "expand");

    private final Register register;
    private final Charging charging;
    private String address = "";

    Checkout(Register register, Charging charging) {
        this.register = register;
        this.charging = charging;
    }

    void servedAt(String where) {
        address = where;
    }

    CheckoutSession create(Params params) {
        params.require(OF_SESSIONS);
        if (!params.word("mode", List.of("payment", "setup", "subscription")).equals("payment")) {
            throw StripeError.wrong("mode", "This account can take payments only.");
        }
        var items = Item.of(params);
        Item.total(items);
        var intentData = params.within("payment_intent_data");
        intentData.require(Set.of("metadata", "description", "receipt_email", "statement_descriptor"));
        return open(new SessionDraft(
                items,
                params.url("success_url").orElseThrow(() -> StripeError.missing("success_url")),
                params.url("cancel_url").orElse(null),
                params.text("client_reference_id").orElse(null),
                params.text("customer_email").orElse(null),
                params.metadata(),
                intentData.metadata(),
                expiry(params),
                null));
    }

    private Instant expiry(Params params) {
        var now = register.now();
        var told = params.whole("expires_at").map(Instant::ofEpochSecond);
        if (told.filter(at -> at.isBefore(now.plus(LASTS_AT_LEAST)) || at.isAfter(now.plus(LASTS)))
                .isPresent()) {
            throw StripeError.wrong(
                    "expires_at", "The expires_at timestamp must be between 30 minutes and 24 hours from now.");
        }
        return told.orElse(now.plus(LASTS));
    }

    private CheckoutSession open(SessionDraft draft) {
        var id = register.id("cs_test");
        return register.add(new CheckoutSession(id, register.now(), draft, address + "/c/pay/" + id));
    }

    PaymentLink createLink(Params params) {
        params.require(Set.of("line_items", "metadata", "after_completion", "payment_method_types", "expand"));
        var items = Item.of(params);
        Item.total(items);
        var id = register.id("plink");
        return register.add(new PaymentLink(id, register.now(), items, params.metadata(), address + "/b/" + id));
    }

    PaymentLink updateLink(PaymentLink link, Params params) {
        params.require(Set.of("active", "expand"));
        link.activate(params.isTrue("active"));
        return link;
    }

    /** Somebody comes by a link. */
    CheckoutSession follow(PaymentLink link) {
        if (!link.isActive()) {
            throw StripeError.state("payment_link_inactive", "The link is no longer active.");
        }
        return open(new SessionDraft(
                link.items(),
                null,
                null,
                null,
                null,
                link.metadata(),
                link.metadata(),
                register.now().plus(LASTS),
                link.id()));
    }

    /**
     * Somebody pays.
     *
     * @throws StripeError when the session is not open, or what they pay with is declined
     */
    void pay(CheckoutSession session, Means means) {
        requireOpen(session);
        var intent = session.intent();
        if (intent == null) {
            intent = register.add(new PaymentIntent(
                    register.id("pi"),
                    register.now(),
                    session.total(),
                    false,
                    null,
                    session.draft().intentMetadata()));
            session.attempt(intent);
            register.happened("payment_intent.created", intent);
        }
        charging.confirm(intent, means, address + "/c/pay/" + session.id());
        complete(session, intent);
    }

    /** Whoever had to agree at the bank has done so, or has not. */
    void act(CheckoutSession session, boolean hasAgreed) {
        requireOpen(session);
        var intent = session.intent();
        if (intent == null) {
            throw StripeError.state("payment_intent_unexpected_state", "Nothing has to be agreed to.");
        }
        charging.act(intent, hasAgreed);
        complete(session, intent);
    }

    private void complete(CheckoutSession session, PaymentIntent intent) {
        switch (intent.status()) {
            case SUCCEEDED -> {
                session.complete();
                session.pay();
                register.happened("checkout.session.completed", session);
            }
            case PROCESSING -> {
                session.complete();
                register.happened("checkout.session.completed", session);
            }
            default -> {}
        }
    }

    private void requireOpen(CheckoutSession session) {
        expireOld();
        if (session.status() != CheckoutSession.Status.OPEN) {
            throw StripeError.state("checkout_session_not_open", "This Checkout Session is no longer open.");
        }
    }

    void expire(CheckoutSession session) {
        session.expire();
        register.happened("checkout.session.expired", session);
    }

    /** Lets pages expire and banks answer whose time has come. */
    void settle() {
        expireOld();
        for (var intent : charging.settle()) {
            register.all(CheckoutSession.class).stream()
                    .filter(session -> intent.equals(session.intent()))
                    .forEach(session -> answered(session, intent));
        }
    }

    private void expireOld() {
        register.all(CheckoutSession.class).stream()
                .filter(session -> session.status() == CheckoutSession.Status.OPEN)
                .filter(session -> !session.draft().expiresAt().isAfter(register.now()))
                .forEach(this::expire);
    }

    private void answered(CheckoutSession session, PaymentIntent intent) {
        if (intent.status() == PaymentIntent.Status.SUCCEEDED) {
            session.pay();
            register.happened("checkout.session.async_payment_succeeded", session);
        } else {
            register.happened("checkout.session.async_payment_failed", session);
        }
    }
}
