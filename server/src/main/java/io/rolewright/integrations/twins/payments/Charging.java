package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the money of intents, or does not, by what they are paid with. */
final class Charging {
    private static final Duration DEBIT_TAKES = Duration.ofMinutes(3);

    private final Register register;
    private final Balance balance;
    private final Consumer<Charge> disputing;
    private final List<Due> debits = new ArrayList<>();

    /** A debit that a bank answers at some time. */
    private record Due(Instant at, Charge charge) {}

    /** @param disputing what the owner of a card does who disputes whatever is charged */
    Charging(Register register, Balance balance, Consumer<Charge> disputing) {
        this.register = register;
        this.balance = balance;
        this.disputing = disputing;
    }

    /**
     * Confirms an intent by what it was offered.
     *
     * @param actionUrl where the owner of a card goes that needs that
     * @throws StripeError when the card is declined
     */
    void confirm(PaymentIntent intent, Means means, String actionUrl) {
        intent.offer(means);
        if (means == Means.NEEDS_ACTION) {
            intent.awaitAction(actionUrl);
            register.happened("payment_intent.requires_action", intent);
        } else if (means.isDebit()) {
            debit(intent, means);
        } else if (means.failure() != null) {
            throw declined(intent, means);
        } else {
            pay(intent, means);
        }
    }

    /** The owner of a card has been at the bank. */
    void act(PaymentIntent intent, boolean hasAgreed) {
        intent.require(Set.of(PaymentIntent.Status.REQUIRES_ACTION), "authenticated");
        if (hasAgreed) {
            pay(intent, Means.NEEDS_ACTION);
        } else {
            intent.fail(
                    null,
                    Json.object(
                            "type", "invalid_request_error",
                            "code", "payment_intent_authentication_failure",
                            "message", "The provided PaymentMethod has failed authentication."));
            register.happened("payment_intent.payment_failed", intent);
        }
    }

    private void pay(PaymentIntent intent, Means means) {
        var charge = charge(intent, means);
        if (intent.isManual()) {
            charge.authorize();
            intent.authorize(charge);
            register.happened("charge.succeeded", charge);
            register.happened("payment_intent.amount_capturable_updated", intent);
        } else {
            take(intent, charge, "charge.succeeded");
        }
    }

    private Charge charge(PaymentIntent intent, Means means) {
        return register.add(new Charge(register.id("ch"), register.now(), intent, means));
    }

    private void take(PaymentIntent intent, Charge charge, String event) {
        charge.succeed(balance.charged(charge).id());
        intent.succeed(charge);
        register.happened(event, charge);
        register.happened("payment_intent.succeeded", intent);
        if (charge.means() == Means.DISPUTES) {
            disputing.accept(charge);
        }
    }

    /** Takes what was reserved. */
    void capture(PaymentIntent intent) {
        intent.require(Set.of(PaymentIntent.Status.REQUIRES_CAPTURE), "captured");
        var charge = intent.charge();
        if (charge != null) {
            take(intent, charge, "charge.captured");
        }
    }

    private StripeError declined(PaymentIntent intent, Means means) {
        var charge = charge(intent, means);
        charge.fail();
        var cause = cause(charge);
        intent.fail(charge, cause);
        register.happened("charge.failed", charge);
        register.happened("payment_intent.payment_failed", intent);
        return StripeError.card(cause, intent.shown());
    }

    private static Map<String, @Nullable Object> cause(Charge charge) {
        var means = charge.means();
        var cause = Json.object(
                "type", "card_error",
                "code", means.failure(),
                "message", means.failureText(),
                "charge", charge.id());
        if (means.decline() != null) {
            cause.put("decline_code", means.decline());
        }
        return cause;
    }

    private void debit(PaymentIntent intent, Means means) {
        var charge = charge(intent, means);
        intent.process(charge);
        debits.add(new Due(register.now().plus(DEBIT_TAKES), charge));
        register.happened("charge.pending", charge);
        register.happened("payment_intent.processing", intent);
    }

    /** Lets banks answer whose time has come; answers what they answered about. */
    List<PaymentIntent> settle() {
        var due = debits.stream()
                .filter(debit -> !debit.at().isAfter(register.now()))
                .toList();
        debits.removeAll(due);
        return due.stream().map(debit -> settled(debit.charge())).toList();
    }

    private PaymentIntent settled(Charge charge) {
        var intent = charge.intent();
        if (charge.means() == Means.DEBIT) {
            take(intent, charge, "charge.succeeded");
        } else {
            charge.fail();
            intent.fail(charge, cause(charge));
            register.happened("charge.failed", charge);
            register.happened("payment_intent.payment_failed", intent);
        }
        return intent;
    }
}
