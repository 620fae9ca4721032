package io.rolewright.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Property(tries = 500)
    void isExactToTheSmallestCoin(
            @ForAll @LongRange(min = -99_999_999_999_999L, max = 99_999_999_999_999L) long minor,
            @ForAll("currencies") String currency) {
        assertThat(Money.ofMinor(minor, currency).minor()).isEqualTo(minor);
    }

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of(Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList());
    }

    @Test
    void isWrittenAsTheCurrencyIs() {
        assertThat(List.of(Money.ofMinor(123_450, "AUD"), Money.ofMinor(5, "AUD"), Money.ofMinor(1285, "JPY")))
                .extracting(Money::amount)
                .containsExactly("1234.50", "0.05", "1285");
        assertThat(new Money("1234.5", "AUD").minor()).isEqualTo(123_450);
        assertThat(new Money("1.250", "KWD").minor()).isEqualTo(1250);
    }

    @Test
    void hasNoPartsOfTheSmallestCoin() {
        assertThatThrownBy(() -> new Money("0.005", "AUD").minor()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money("1", "ABC").minor()).isInstanceOf(IllegalArgumentException.class);
    }
}
