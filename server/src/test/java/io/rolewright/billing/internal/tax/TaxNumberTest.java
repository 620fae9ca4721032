package io.rolewright.billing.internal.tax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxNumberTest {
    @ParameterizedTest
    @CsvSource({
        "51 824 753 556, true",
        "53004085616, true",
        "47555222000, true",
        "83914571673, true",
        "12345678901, false",
        "51824753565, false",
        "5182475355, false",
        "'', false"
    })
    void provesTheCheckDigitsOfAnAbn(String text, boolean isAbn) {
        assertThat(new TaxNumber("AU", text).isAbn()).isEqualTo(isAbn);
    }

    @ParameterizedTest
    @CsvSource({
        "DE, de 136 695 976, true",
        "GR, EL123456789, true",
        "GR, GR123456789, false",
        "DE, HRB 12345, false",
        "DE, FR83404833048, false",
        "FR, FR, false"
    })
    void knowsTheFormOfAVatNumber(String country, String text, boolean isVat) {
        assertThat(new TaxNumber(country, text).isVat()).isEqualTo(isVat);
    }
}
