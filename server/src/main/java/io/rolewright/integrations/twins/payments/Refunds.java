package io.rolewright.integrations.twins.payments;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives money of charges back. */
final class Refunds {
    private static final Duration TAKES = Duration.ofMinutes(1);
    private static final List<String> REASONS = List.of("duplicate", "fraudulent", "requested_by_customer");

    private final Register register;
    private final Balance balance;
    private final List<Due> later = new ArrayList<>();

    /** A refund that ends at some time, well or not. */
    private record Due(Instant at, Refund refund, boolean isGood) {}

    Refunds(Register register, Balance balance) {
        this.register = register;
        this.balance = balance;
    }

    Refund create(Params params) {
        params.require(Set.of("amount", "charge", "payment_intent", "reason", "metadata", "expand"));
        var charge = charge(params);
        var reason = params.text("reason")
                .map(word -> params.word("reason", REASONS))
                .orElse(null);
        return make(charge, params.whole("amount").orElse(charge.refundable()), reason, params.metadata());
    }

    private Charge charge(Params params) {
        var intent = params.text("payment_intent");
        if (intent.isEmpty() && params.text("charge").isEmpty()) {
            throw StripeError.missing("payment_intent");
        }
        if (intent.isEmpty()) {
            return register.get(Charge.class, params.required("charge"));
        }
        var found = register.get(PaymentIntent.class, intent.get());
        var charge = found.charge();
        if (charge == null || !charge.isPaid()) {
            throw StripeError.state(
                    "payment_intent_unexpected_state",
                    "This PaymentIntent (" + found.id() + ") does not have a successful charge to refund.");
        }
        return charge;
    }

    /** @throws StripeError when there is not so much to refund */
    Refund make(Charge charge, long minor, @Nullable String reason, Map<String, String> metadata) {
        check(charge, minor);
        var refund = register.add(new Refund(register.id("re"), register.now(), charge, minor, reason, metadata));
        refund.leave(balance.refunded(refund).id());
        charge.refund(minor);
        switch (charge.means()) {
            case REFUND_WAITS -> later.add(new Due(register.now().plus(TAKES), refund, true));
            case REFUND_FAILS -> {
                refund.succeed();
                later.add(new Due(register.now().plus(TAKES), refund, false));
            }
            default -> refund.succeed();
        }
        register.happened("refund.created", refund);
        register.happened("charge.refunded", charge);
        return refund;
    }

    private static void check(Charge charge, long minor) {
        if (!charge.isPaid()) {
            throw StripeError.state("charge_not_refundable", "Charge " + charge.id() + " was not paid.");
        }
        if (charge.isDisputed()) {
            throw StripeError.state(
                    "charge_disputed", "Charge " + charge.id() + " has been charged back; cannot issue a refund.");
        }
        if (charge.refundable() == 0) {
            throw StripeError.state("charge_already_refunded", "Charge " + charge.id() + " has already been refunded.");
        }
        if (minor < 1) {
            throw StripeError.wrong("parameter_invalid_integer", "amount", "Invalid positive integer");
        }
        if (minor > charge.refundable()) {
            throw StripeError.wrong(
                    "amount",
                    "Refund amount (" + minor + ") is greater than unrefunded amount on charge (" + charge.refundable()
                            + ")");
        }
    }

    /** Ends what was on its way until now. */
    void settle() {
        var due =
                later.stream().filter(one -> !one.at().isAfter(register.now())).toList();
        later.removeAll(due);
        due.forEach(this::settle);
    }

    private void settle(Due due) {
        var refund = due.refund();
        if (due.isGood()) {
            refund.succeed();
        } else {
            refund.fail(balance.refundFailed(refund).id());
            refund.charge().refund(-refund.amount().minor());
            register.happened("refund.failed", refund);
        }
        register.happened("refund.updated", refund);
        register.happened("charge.refund.updated", refund);
    }
}
