package io.rolewright.billing.internal.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finds the numbers of invoices in what people and machines write. */
class NumberSearchTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Payment INV-000123 thanks|INV-000123|WHOLE
                    payment inv000123|INV-000123|WHOLE
                    payment inv 123|INV-000123|WHOLE
                    INV - 000 123 2026|INV-000123|WHOLE
                    lNV-OOO123|INV-000123|WHOLE
                    your 000123|INV-000123|WHOLE
                    your 123|INV-000123|SHORT
                    bill 45123|INV-045123|WHOLE
                    INV-0001234|INV-000123|NOT
                    INV-1123|INV-000123|NOT
                    1,123.00|INV-000123|NOT
                    123.50|INV-000123|NOT
                    nothing|INV-000123|NOT
                    HOLDINGS LOL|INV-000101|NOT
                    HOLDINGS 123rd|INV-000123|NOT
                    2026/000123|2026/000123|WHOLE
                    0|INV-000000|NOT
                    """)
    void finds(String words, String number, NumberSearch.Found found) {
        assertThat(new NumberSearch(words).find(number)).isEqualTo(found);
    }
}
