package io.rolewright.billing.internal.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {
    @ParameterizedTest
    @CsvSource({
        "INV-{000000}, 7, INV-000007",
        "INV-{000000}, 12345678, INV-12345678",
        "{0}/2026, 10, 10/2026",
        "R.{0000}.A, 42, R.0042.A"
    })
    void writesNumbers(String form, long number, String written) {
        assertThat(new NumberFormat(form).of(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "INV-", "INV-{}", "INV-{1}", "INV {0}", "{0}{0}", "<{0}>"})
    void refusesFormsWithoutOneNumber(String form) {
        assertThatThrownBy(() -> new NumberFormat(form)).isInstanceOf(IllegalArgumentException.class);
    }
}
