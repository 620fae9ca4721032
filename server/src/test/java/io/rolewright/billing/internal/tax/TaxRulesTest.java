package io.rolewright.billing.internal.tax;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Party;
import io.rolewright.billing.Seller;
import io.rolewright.billing.TaxCategory;
import io.rolewright.shared.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class TaxRulesTest {
    private static final TaxRules RULES = new TaxRules(new JsonMapper());

    @Property
    void ofEachSupplyOneRuleHolds(
            @ForAll("countries") String from,
            @ForAll boolean isTaxed,
            @ForAll("countries") String to,
            @ForAll boolean isNumbered,
            @ForAll("days") LocalDate day) {
        var seller = seller(from, isTaxed);
        var buyer = buyer(to, isNumbered ? (to.equals("GR") ? "EL" : to) + "123456789" : null);
        var holding = RULES.holding(seller, buyer, day).toList();
        var isOurs = from.equals("AU") || isTaxed && RULES.europe().contains(from);
        assertThat(holding).hasSize(isOurs ? 1 : 0);
        assertThat(RULES.of(seller, buyer, day)).isEqualTo(isOurs ? holding.getFirst() : TaxRule.NONE);
    }

    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(RULES.europe())), Tuple.of(1, Arbitraries.of("AU", "US", "NZ", "GB", "JP")));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 8000)
                .map(day -> RULES.knownFrom().plusDays(day));
    }

    /** The day of supply decides, on both sides of each change. */
    @ParameterizedTest
    @CsvSource({
        "AU, 2015-01-01, 10",
        "DE, 2020-06-30, 19",
        "DE, 2020-07-01, 16",
        "DE, 2020-12-31, 16",
        "DE, 2021-01-01, 19",
        "EE, 2023-12-31, 20",
        "EE, 2024-01-01, 22",
        "EE, 2025-06-30, 22",
        "EE, 2025-07-01, 24",
        "FI, 2024-08-31, 24",
        "FI, 2024-09-01, 25.5",
        "FR, 2026-02-28, 20",
        "GR, 2016-05-31, 23",
        "GR, 2016-06-01, 24",
        "IE, 2020-08-31, 23",
        "IE, 2020-09-01, 21",
        "IE, 2021-02-28, 21",
        "IE, 2021-03-01, 23",
        "LU, 2022-12-31, 17",
        "LU, 2023-12-31, 16",
        "LU, 2024-02-29, 17",
        "NL, 2026-03-02, 21",
        "RO, 2025-07-31, 19",
        "RO, 2025-08-01, 21",
        "SK, 2024-12-31, 20",
        "SK, 2025-01-01, 23"
    })
    void knowTheRateOfTheDay(String country, LocalDate day, BigDecimal rate) {
        var rule = RULES.of(seller(country, true), buyer(country, null), day);
        assertThat(rule.rate()).isEqualByComparingTo(rate);
        assertThat(rule.category()).isEqualTo(TaxCategory.S);
    }

    @ParameterizedTest
    @CsvSource({
        "AU, true, AU, , AU-GST",
        "AU, true, NZ, , AU-EXPORT",
        "AU, true, DE, DE136695976, AU-EXPORT",
        "AU, false, AU, , AU-UNREGISTERED",
        "AU, false, US, , AU-UNREGISTERED",
        "DE, true, DE, DE136695976, DE-VAT",
        "DE, true, FR, FR83404833048, EU-REVERSE-CHARGE",
        "DE, true, FR, , DE-VAT",
        "DE, true, FR, 404833048, DE-VAT",
        "DE, true, GB, GB123456789, EU-EXPORT",
        "DE, false, DE, , NONE",
        "US, true, US, , NONE",
        "US, false, DE, DE136695976, NONE"
    })
    void followWhoSellsToWhom(String from, boolean isTaxed, String to, @Nullable String number, String name) {
        assertThat(RULES.of(seller(from, isTaxed), buyer(to, number), LocalDate.of(2026, 3, 2))
                        .name())
                .isEqualTo(name);
    }

    @Test
    void haveWordsForInvoices() {
        assertThat(RULES.all())
                .hasSizeGreaterThan(30)
                .allSatisfy(rule -> assertThat(
                                Messages.find(Locale.ENGLISH, "billing.wording." + rule.wording(), List.of()))
                        .as(rule.name())
                        .isPresent());
    }

    private static Seller seller(String country, boolean isTaxed) {
        return new Seller(new Party("Us", "47555222000", country, null), List.of(), isTaxed, 1);
    }

    private static Party buyer(String country, @Nullable String number) {
        return new Party("Them", number, country, null);
    }
}
