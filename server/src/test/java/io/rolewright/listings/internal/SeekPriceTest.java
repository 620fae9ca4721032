package io.rolewright.listings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices are read to the cent, or not at all. */
class SeekPriceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$285.00 AUD (excl. GST) | 285.00 | AUD",
                "$1,285.50 NZD | 1285.50 | NZD",
                "NZ$12,345,678.9 NZD | 12345678.90 | NZD",
                "285 AUD | 285.00 | AUD",
                "$0.00 AUD | 0.00 | AUD",
                "¥1,285 JPY | 1285 | JPY"
            })
    void areRead(String shown, String amount, String currency) {
        assertThat(SeekPrice.read(shown)).hasValue(new Money(amount, currency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-$285.00 AUD (excl. GST)",
                "$-285.00 AUD",
                "$285.00",
                "$28,5.00 AUD",
                "$285.005 AUD",
                "¥12.50 JPY",
                "$285.00 XYZ",
                "from $285.00 AUD",
                "$285.00 AUD or $300.00 AUD",
                "2 credits",
                "$99999999999999999999 AUD"
            })
    void areNeverGuessed(String shown) {
        assertThat(SeekPrice.read(shown)).isEmpty();
    }
}
