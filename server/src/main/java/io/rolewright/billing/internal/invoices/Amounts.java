package io.rolewright.billing.internal.invoices;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.util.function.Supplier;

/** Sums of money that may stand on invoices. */
final class Amounts {
    /** As many digits before the point as {@link Money} has in contracts. */
    private static final int LONGEST = 15;

    private Amounts() {}

    /**
     * Lets through whole coins of a currency.
     *
     * @throws ContractException {@code billing.currency-mixed} (422) when it is another one, {@code billing.money-malformed} (422)
     */
    static Money require(Money sent, String currency) {
        if (!sent.currency().equals(currency)) {
            throw ContractException.invalid("billing.currency-mixed", sent.currency(), currency);
        }
        try {
            return Money.ofMinor(sent.minor(), currency);
        } catch (ArithmeticException | IllegalArgumentException broken) {
            throw ContractException.invalid("billing.money-malformed");
        }
    }

    /**
     * What a sum comes to.
     *
     * @throws ContractException {@code billing.amount-too-large} (422) when it is more than can be written down
     */
    static Money of(Supplier<Money> sum) {
        var amount = counted(sum);
        var whole = new BigDecimal(amount.amount()).abs().toBigInteger();
        if (whole.toString().length() > LONGEST) {
            throw ContractException.invalid("billing.amount-too-large");
        }
        return amount;
    }

    /**
     * What is worked out.
     *
     * @throws ContractException {@code billing.amount-too-large} (422) when it is more than can be counted
     */
    static <T> T counted(Supplier<T> work) {
        try {
            return work.get();
        } catch (ArithmeticException overflow) {
            throw ContractException.invalid("billing.amount-too-large");
        }
    }
}
