package io.rolewright.analytics.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureTextTest {
    @Test
    void showsAllDigits() {
        assertThat(FigureText.exact(new BigDecimal("1234567.5"), Scale.money("AUD")))
                .isEqualTo("AUD 1,234,567.50");
        assertThat(FigureText.exact(new BigDecimal("1234567"), Scale.money("JPY")))
                .isEqualTo("JPY 1,234,567");
        assertThat(FigureText.exact(new BigDecimal("0.1255"), Scale.SHARE)).isEqualTo("12.6 %");
        assertThat(FigureText.exact(new BigDecimal("14"), Scale.DAYS)).isEqualTo("14.0 days");
    }

    @Test
    void shortensWhatIsLong() {
        assertThat(FigureText.brief(new BigDecimal("9999"), Scale.COUNT)).isEqualTo("9,999");
        assertThat(FigureText.brief(new BigDecimal("10000"), Scale.COUNT)).isEqualTo("10.0k");
        assertThat(FigureText.brief(new BigDecimal("1234567.5"), Scale.money("AUD")))
                .isEqualTo("AUD 1.23M");
        assertThat(FigureText.brief(new BigDecimal("-5e15"), Scale.COUNT)).isEqualTo("-5,000T");
    }

    @Test
    void leavesZerosOffTicks() {
        assertThat(FigureText.tick(0, Scale.COUNT)).isEqualTo("0");
        assertThat(FigureText.tick(0.5, Scale.SHARE)).isEqualTo("50 %");
        assertThat(FigureText.tick(2.5, Scale.DAYS)).isEqualTo("2.5");
        assertThat(FigureText.tick(150_000, Scale.money("AUD"))).isEqualTo("150k");
        assertThat(FigureText.tick(10_000, Scale.COUNT)).isEqualTo("10k");
        assertThat(FigureText.tick(100, Scale.COUNT)).isEqualTo("100");
    }
}
