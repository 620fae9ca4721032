package io.rolewright.integrations.twins.payments;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody pays with: the cards and the bank accounts that Stripe keeps for tests. */
public enum Means {
    /** Pays. */
    VISA("4242424242424242", "pm_card_visa"),
    /** Is declined, and nobody says why. */
    DECLINED("4000000000000002", "pm_card_visa_chargeDeclined", "card_declined", "generic_decline"),
    /** Is declined as there is not enough money. */
    NO_FUNDS("4000000000009995", "pm_card_visa_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"),
    /** Has expired. */
    EXPIRED("4000000000000069", "pm_card_chargeDeclinedExpiredCard", "expired_card", null),
    /** Pays once its owner has said so at the bank. */
    NEEDS_ACTION("4000002500003155", "pm_card_authenticationRequired"),
    /** Pays, and its owner disputes it at once. */
    DISPUTES("4000000000000259", "pm_card_createDispute"),
    /** Pays, but what is refunded comes back. */
    REFUND_FAILS("4000000000005126", "pm_card_refundFail"),
    /** Pays, and what is refunded is on its way for a while. */
    REFUND_WAITS("4000000000007726", "pm_card_pendingRefund"),
    /** A bank account in Australia that pays after a while. */
    DEBIT("000123456", ""),
    /** A bank account in Australia that, after a while, does not pay. */
    DEBIT_FAILS("111111113", "", "debit_not_authorized", null);

    private final String number;
    private final String method;
    private final @Nullable String failure;
    private final @Nullable String decline;

    Means(String number, String method) {
        this(number, method, null, null);
    }

    Means(String number, String method, @Nullable String failure, @Nullable String decline) {
        this.number = number;
        this.method = method;
        this.failure = failure;
        this.decline = decline;
    }

    /** What people type. */
    public String number() {
        return number;
    }

    /** What programs call it; empty where they cannot. */
    String method() {
        return method;
    }

    boolean isDebit() {
        return this == DEBIT || this == DEBIT_FAILS;
    }

    /** Why it does not pay; absent where it does. */
    @Nullable
    String failure() {
        return failure;
    }

    @Nullable
    String decline() {
        return decline;
    }

    String failureText() {
        return switch (this) {
            case NO_FUNDS -> "Your card has insufficient funds.";
            case EXPIRED -> "Your card has expired.";
            case DEBIT_FAILS -> "The debit was not authorized.";
            default -> "Your card was declined.";
        };
    }

    static Optional<Means> numbered(String typed) {
        var digits = typed.replaceAll("[^0-9]", "");
        return Arrays.stream(values())
                .filter(means -> means.number.equals(digits))
                .findFirst();
    }

    static Optional<Means> called(String method) {
        return Arrays.stream(values())
                .filter(means -> means.method.equals(method))
                .findFirst();
    }
}
