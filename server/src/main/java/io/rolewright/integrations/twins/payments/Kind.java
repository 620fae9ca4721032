package io.rolewright.integrations.twins.payments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of objects that can be asked for. */
enum Kind {
    PAYMENT_INTENT(PaymentIntent.class, "payment_intents", List.of()),
    CHECKOUT_SESSION(CheckoutSession.class, "checkout/sessions", List.of("payment_intent", "payment_link", "status")),
    PAYMENT_LINK(PaymentLink.class, "payment_links", List.of("active")),
    CHARGE(Charge.class, "charges", List.of("payment_intent")),
    REFUND(Refund.class, "refunds", List.of("charge", "payment_intent")),
    DISPUTE(Dispute.class, "disputes", List.of("charge", "payment_intent")),
    BALANCE_TRANSACTION(
            BalanceTransaction.class, "balance_transactions", List.of("currency", "payout", "source", "type")),
    PAYOUT(Payout.class, "payouts", List.of("status")),
    EVENT(StripeEvent.class, "events", List.of("type"));

    private final Class<? extends StripeObject> type;
    private final String path;
    private final List<String> filters;

    Kind(Class<? extends StripeObject> type, String path, List<String> filters) {
        this.type = type;
        this.path = path;
        this.filters = filters;
    }

    Class<? extends StripeObject> type() {
        return type;
    }

    /** Where they stand below the version of the interface. */
    String path() {
        return path;
    }

    /** By what a list of them can be narrowed. */
    List<String> filters() {
        return filters;
    }

    /** What errors call one: {@code payment_intent}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an operation calls one: {@code PaymentIntent}. */
    String title() {
        return Arrays.stream(word().split("_", -1))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    static Kind of(Class<? extends StripeObject> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName()));
    }

    static Optional<Kind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
