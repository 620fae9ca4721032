package io.rolewright.engine.advert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.engine.advert.Pay.Interval;
import io.rolewright.engine.advert.Pay.Source;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            $90,000 – $110,000 + super                  ; 90000  ; 110000 ; YEAR  ; AUD
            A salary of £35k                            ; 35000  ; 35000  ; YEAR  ; GBP
            AUD 45 per hour                             ; 45     ; 45     ; HOUR  ; AUD
            300 €/day                                   ; 300    ; 300    ; DAY   ; EUR
            €300/day                                    ; 300    ; 300    ; DAY   ; EUR
            $90-110k package                            ; 90000  ; 110000 ; YEAR  ;
            £28.50 to £32.75 an hour                    ; 28.50  ; 32.75  ; HOUR  ; GBP
            60.000 EUR pro Jahr                         ; 60000  ; 60000  ; YEAR  ; EUR
            US$4,500 - 5,200 a month                    ; 4500   ; 5200   ; MONTH ; USD
            A firm with $5m revenue pays $31 p.h.       ; 31     ; 31     ; HOUR  ;
            $1,000 sign-on bonus and $85,000 p.a.       ; 85000  ; 85000  ; YEAR  ;
            """)
    void readsPayFromText(String text, BigDecimal low, BigDecimal high, Interval interval, String currency) {
        Pay pay = PayInText.find(text).orElseThrow();

        assertThat(pay.minimum()).isEqualByComparingTo(low);
        assertThat(pay.maximum()).isEqualByComparingTo(high);
        assertThat(pay.interval()).isEqualTo(interval);
        assertThat(pay.currency()).isEqualTo(Optional.ofNullable(currency));
        assertThat(pay.source()).isEqualTo(Source.PARSED_FROM_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We manage $2 billion", "Win $500", "12 to 14 people", "Competitive pay"})
    void takesNoOtherSumForPay(String text) {
        assertThat(PayInText.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "baseSalary":{"currency":"EUR","value":{"minValue":"50000","maxValue":60000,"unitText":"YEAR"}} ; 50000 ; 60000 ; YEAR ; EUR
            "baseSalary":{"currency":"EUR","value":{"value":25,"unitText":"hourly"}}                        ; 25    ; 25    ; HOUR ; EUR
            "baseSalary":{"currency":"EUR","value":3000,"unitText":"MONTH"}                                 ; 3000  ; 3000  ; MONTH; EUR
            "baseSalary":85000,"salaryCurrency":"nzd"                                                       ; 85000 ; 85000 ; YEAR ; NZD
            "baseSalary":"$90,000 - $95,000 a year"                                                         ; 90000 ; 95000 ; YEAR ;
            "baseSalary":{"value":{"minValue":60000,"maxValue":0,"unitText":"ANNUAL"}}                      ; 60000 ; 60000 ; YEAR ;
            """)
    void readsStatedPayInAnyShape(String member, BigDecimal low, BigDecimal high, Interval interval, String currency) {
        Pay pay = Adverts.posting(
                        "{\"@type\":\"JobPosting\",\"title\":\"Baker\",\"description\":\"Bread.\"," + member + "}")
                .pay()
                .orElseThrow();

        assertThat(pay.minimum()).isEqualByComparingTo(low);
        assertThat(pay.maximum()).isEqualByComparingTo(high);
        assertThat(pay.interval()).isEqualTo(interval);
        assertThat(pay.currency()).isEqualTo(Optional.ofNullable(currency));
        assertThat(pay.source()).isEqualTo(Source.STATED);
    }

    @Test
    void refusesANegativeOrTurnedRange() {
        assertThatThrownBy(
                        () -> new Pay(BigDecimal.TEN, BigDecimal.ONE, Interval.HOUR, Optional.empty(), Source.STATED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
