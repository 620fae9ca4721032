package io.rolewright.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
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

    @Property(tries = 500)
    void isSharedOutToTheCoin(
            @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long minor,
            @ForAll @Size(min = 1, max = 8) List<@BigRange(min = "0", max = "100") @Scale(2) BigDecimal> weights) {
        Assume.that(weights.stream().anyMatch(weight -> weight.signum() > 0));
        var whole = Money.ofMinor(minor, "AUD");
        var parts = whole.split(weights);
        assertThat(parts.stream().reduce(Money.zero("AUD"), Money::plus)).isEqualTo(whole);
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; i < parts.size(); i++) {
            var owed = BigDecimal.valueOf(minor).multiply(weights.get(i));
            assertThat(BigDecimal.valueOf(parts.get(i).minor())
                            .multiply(sum)
                            .subtract(owed)
                            .abs())
                    .isLessThan(sum);
        }
    }

    @Test
    void sharesOutByLargestRemainder() {
        assertThat(new Money("100.00", "AUD").split(decimals("1", "1", "1")))
                .extracting(Money::amount)
                .containsExactly("33.34", "33.33", "33.33");
        assertThat(new Money("-100", "JPY").split(decimals("1", "2", "4")))
                .extracting(Money::amount)
                .containsExactly("-14", "-29", "-57");
        assertThatThrownBy(() -> new Money("1", "JPY").split(decimals("0")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roundsHalfACoinUp() {
        assertThat(new Money("0.05", "AUD").percent(new BigDecimal("10"))).isEqualTo(new Money("0.01", "AUD"));
        assertThat(new Money("-0.05", "AUD").percent(new BigDecimal("10"))).isEqualTo(new Money("-0.01", "AUD"));
        assertThat(new Money("15", "JPY").percent(new BigDecimal("10"))).isEqualTo(new Money("2", "JPY"));
        assertThat(new Money("0.005", "KWD").percent(new BigDecimal("10"))).isEqualTo(new Money("0.001", "KWD"));
    }

    @Test
    void mixesNoCurrencies() {
        assertThatThrownBy(() -> new Money("1", "AUD").plus(new Money("1", "JPY")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.ofMinor(Long.MAX_VALUE, "JPY").plus(new Money("1", "JPY")))
                .isInstanceOf(ArithmeticException.class);
        assertThat(new Money("1.00", "AUD").minus(new Money("2.50", "AUD"))).isEqualTo(new Money("-1.50", "AUD"));
    }

    private static List<BigDecimal> decimals(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }
}
