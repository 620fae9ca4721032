package io.rolewright.engine.advert;

import io.rolewright.engine.advert.Pay.Interval;
import io.rolewright.engine.advert.Pay.Source;
import io.rolewright.engine.document.Finding;
import io.rolewright.engine.document.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code baseSalary}: a {@code MonetaryAmount}, a {@code QuantitativeValue} inside or alone, a bare number, or
 * words. An amount that cannot be pay is left out, with a finding.
 */
final class StatedPay {
    private static final Finding IMPLAUSIBLE = Finding.of("advert.pay-implausible", Severity.WARNING);

    /** No wage by the hour reaches this and no yearly one stays below it, in any large currency. */
    private static final BigDecimal YEARLY_FROM = BigDecimal.valueOf(10_000);

    /** More than this a year is no pay, not even in rupiah. */
    private static final BigDecimal MOST_A_YEAR = BigDecimal.valueOf(5_000_000_000L);

    /** More than this a year is no pay in the currencies in which most is paid. */
    private static final BigDecimal MOST_OF_STRONG = BigDecimal.valueOf(10_000_000L);

    private static final List<String> STRONG = List.of("USD", "EUR", "GBP", "AUD", "CAD", "NZD", "CHF", "SGD");

    /** From 20,000 to 20,000,000 is a slip of the pen. */
    private static final BigDecimal WIDEST = BigDecimal.valueOf(100);

    private StatedPay() {}

    static Optional<Pay> read(JsonNode posting, List<Finding> findings) {
        for (JsonNode amount : Json.all(posting.path("baseSalary"))) {
            Optional<Pay> pay = read(amount, posting, findings);
            if (pay.isPresent()) {
                return pay;
            }
        }
        return Optional.empty();
    }

    private static Optional<Pay> read(JsonNode amount, JsonNode posting, List<Finding> findings) {
        JsonNode inner = Json.all(amount.path("value")).stream()
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(amount);
        Optional<BigDecimal> single = number(inner.path("value"))
                .or(() -> number(inner.path("price")))
                .or(() -> number(amount));
        Optional<BigDecimal> minimum = number(inner.path("minValue"))
                .or(() -> number(inner.path("minPrice")))
                .or(() -> single);
        Optional<BigDecimal> maximum = number(inner.path("maxValue"))
                .or(() -> number(inner.path("maxPrice")))
                .or(() -> single);
        Optional<BigDecimal> low = minimum.or(() -> maximum);
        if (low.isEmpty()) {
            return written(inner).or(() -> written(amount));
        }
        BigDecimal high = maximum.orElse(low.get());
        Interval interval = interval(inner).or(() -> interval(amount)).orElseGet(() -> byAmount(high));
        Optional<String> currency = currency(amount, inner, posting);
        if (!isPlausible(low.get(), high, interval, currency)) {
            findings.add(IMPLAUSIBLE);
            return Optional.empty();
        }
        return Optional.of(new Pay(low.get().min(high), low.get().max(high), interval, currency, Source.STATED));
    }

    /** Words instead of a number: {@code "$90,000 - $110,000 a year"}. */
    private static Optional<Pay> written(JsonNode amount) {
        return Json.name(amount, "value", "name", "description")
                .flatMap(PayInText::find)
                .map(pay -> new Pay(pay.minimum(), pay.maximum(), pay.interval(), pay.currency(), Source.STATED));
    }

    /** Zero stands for "not said" on many sites. */
    private static Optional<BigDecimal> number(JsonNode node) {
        return Json.text(node).flatMap(Amounts::of).filter(number -> number.signum() != 0);
    }

    private static boolean isPlausible(BigDecimal low, BigDecimal high, Interval interval, Optional<String> currency) {
        BigDecimal least = low.min(high);
        BigDecimal most = low.max(high);
        BigDecimal year = most.multiply(BigDecimal.valueOf(timesAYear(interval)));
        BigDecimal bound = currency.filter(STRONG::contains).isPresent() ? MOST_OF_STRONG : MOST_A_YEAR;
        return least.signum() > 0 && year.compareTo(bound) <= 0 && most.compareTo(least.multiply(WIDEST)) <= 0;
    }

    private static int timesAYear(Interval interval) {
        return switch (interval) {
            case HOUR -> 1700;
            case DAY -> 220;
            case WEEK -> 48;
            case MONTH -> 12;
            case YEAR -> 1;
        };
    }

    private static Optional<Interval> interval(JsonNode node) {
        return Json.text(node.path("unitText"))
                .or(() -> Json.text(node.path("unitCode")))
                .flatMap(PayIntervals::stated);
    }

    private static Interval byAmount(BigDecimal amount) {
        return amount.compareTo(YEARLY_FROM) >= 0 ? Interval.YEAR : Interval.HOUR;
    }

    private static Optional<String> currency(JsonNode amount, JsonNode inner, JsonNode posting) {
        return List.of(
                        amount.path("currency"),
                        inner.path("currency"),
                        amount.path("priceCurrency"),
                        inner.path("priceCurrency"),
                        posting.path("salaryCurrency"))
                .stream()
                .flatMap(node -> Json.text(node).stream())
                .flatMap(written -> PayInText.currency(written).stream())
                .findFirst();
    }
}
