package io.rolewright.billing.internal.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stripe counts most money as we do, and some otherwise. */
class StripeAmountTest {
    @ParameterizedTest
    @CsvSource({
        "1234.50, AUD, 123450",
        "0.01, EUR, 1",
        "1234, JPY, 1234",
        "12.340, KWD, 12340",
        "5, ISK, 500",
        "7, UGX, 700",
        "3.00, MGA, 3"
    })
    void goesThereAndBack(String amount, String currency, long minor) {
        var money = new Money(amount, currency);
        var counted = StripeAmount.of(money).orElseThrow();
        assertThat(counted.minor()).isEqualTo(minor);
        assertThat(counted.currency()).isLowerCase();
        assertThat(StripeAmount.read(counted.minor(), counted.currency())).hasValue(money);
    }

    @ParameterizedTest
    @CsvSource({"12.345, KWD", "3.20, MGA", "0.00, AUD", "-1.00, AUD"})
    void isNothingWhereStripeTakesNoSuchAmount(String amount, String currency) {
        assertThat(StripeAmount.of(new Money(amount, currency))).isEmpty();
    }

    @Test
    void isNothingWhereWeHaveNoSuchCoins() {
        assertThat(StripeAmount.read(1, "isk")).isEmpty();
        assertThat(StripeAmount.read(1, "zzz")).isEmpty();
        assertThat(StripeAmount.read(1, "")).isEmpty();
    }
}
