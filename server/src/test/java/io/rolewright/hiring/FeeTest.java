package io.rolewright.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeTest {
    private static final long MOST = 10_000_000_000_000L;
    private static final BigInteger WHOLE = BigInteger.valueOf(10_000);

    /** Currencies with two, no and three digits behind the point. */
    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of("AUD", "JPY", "KWD");
    }

    @Property
    void isTheShareToTheNearestCoinHalfUp(
            @ForAll @LongRange(max = MOST) long pay,
            @ForAll @IntRange(min = 1, max = 10_000) int hundredths,
            @ForAll("currencies") String currency) {
        var fee = share(hundredths, null).of(Money.ofMinor(pay, currency));

        assertThat(fee.currency()).isEqualTo(currency);
        var rest = BigInteger.valueOf(pay)
                .multiply(BigInteger.valueOf(hundredths))
                .subtract(BigInteger.valueOf(fee.minor()).multiply(WHOLE));
        assertThat(rest.longValueExact()).isBetween(-5_000L, 4_999L);
    }

    @Property
    void neverFallsWhenThePayRises(
            @ForAll @LongRange(max = MOST) long pay,
            @ForAll @LongRange(max = MOST) long more,
            @ForAll @IntRange(min = 1, max = 10_000) int hundredths,
            @ForAll @LongRange(min = 1, max = MOST) long minimum,
            @ForAll("currencies") String currency) {
        var fee = share(hundredths, Money.ofMinor(minimum, currency));

        assertThat(fee.of(Money.ofMinor(pay + more, currency)).minor())
                .isGreaterThanOrEqualTo(fee.of(Money.ofMinor(pay, currency)).minor());
    }

    @Property
    void isTheLargerOfShareAndMinimum(
            @ForAll @LongRange(max = MOST) long pay,
            @ForAll @IntRange(min = 1, max = 10_000) int hundredths,
            @ForAll @LongRange(min = 1, max = MOST) long minimum,
            @ForAll("currencies") String currency) {
        var money = Money.ofMinor(pay, currency);
        var without = share(hundredths, null).of(money).minor();
        var fee = share(hundredths, Money.ofMinor(minimum, currency)).of(money).minor();

        assertThat(without).isNotNegative();
        assertThat(fee).isEqualTo(Math.max(without, minimum));
    }

    @Property
    void isTheSumWhateverThePay(
            @ForAll @LongRange(max = MOST) long pay,
            @ForAll @LongRange(min = 1, max = MOST) long sum,
            @ForAll("currencies") String currency) {
        var flat = Money.ofMinor(sum, "AUD");
        assertThat(new Fee(null, flat, null).of(Money.ofMinor(pay, currency))).isEqualTo(flat);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 98765.43, AUD, 19753.09",
        "17.5, 0.03, AUD, 0.01",
        "15, 1285, JPY, 193",
        "50, 1, JPY, 1",
        "12.5, 1.250, KWD, 0.156",
        "100, 0.001, KWD, 0.001",
        "0.01, 0.00, AUD, 0.00"
    })
    void isWhatAPersonWouldReckon(BigDecimal percent, String pay, String currency, String fee) {
        assertThat(new Fee(percent, null, null).of(new Money(pay, currency))).isEqualTo(new Money(fee, currency));
    }

    @Test
    void isNeverOfADebtNorInTwoCurrencies() {
        var share = share(2_000, Money.ofMinor(900_000, "AUD"));
        assertThatThrownBy(() -> share.of(Money.ofMinor(-1, "AUD"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> share.of(Money.ofMinor(1, "JPY")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("JPY");
    }

    private static Fee share(int hundredths, @Nullable Money minimum) {
        return new Fee(BigDecimal.valueOf(hundredths, 2), null, minimum);
    }

    @Test
    void tellsWhatItIsWithoutTheMinimum() {
        var pay = new Money("50000.00", "AUD");

        assertThat(share(1_000, new Money("7500.00", "AUD")).base(pay)).isEqualTo(new Money("5000.00", "AUD"));
        assertThat(share(1_000, new Money("7500.00", "AUD")).of(pay)).isEqualTo(new Money("7500.00", "AUD"));
    }
}
