package io.rolewright.engine.advert;

import io.rolewright.engine.advert.Pay.Interval;
import io.rolewright.engine.advert.Pay.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads {@code baseSalary}: a {@code MonetaryAmount}, a {@code QuantitativeValue} inside or alone, or a bare number. */
final class StatedPay {
    /** No wage by the hour reaches this and no yearly one stays below it, in any large currency. */
    private static final BigDecimal YEARLY_FROM = BigDecimal.valueOf(10_000);

    private StatedPay() {}

    static Optional<Pay> read(JsonNode posting) {
        for (JsonNode amount : Json.all(posting.path("baseSalary"))) {
            Optional<Pay> pay = read(amount, posting);
            if (pay.isPresent()) {
                return pay;
            }
        }
        return Optional.empty();
    }

    private static Optional<Pay> read(JsonNode amount, JsonNode posting) {
        JsonNode inner = Json.all(amount.path("value")).stream()
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(amount);
        Optional<BigDecimal> single = number(inner.path("value"))
                .or(() -> number(inner.path("price")))
                .or(() -> number(amount));
        Optional<BigDecimal> minimum = number(inner.path("minValue")).or(() -> single);
        Optional<BigDecimal> maximum = number(inner.path("maxValue")).or(() -> single);
        Optional<BigDecimal> low = minimum.or(() -> maximum);
        if (low.isEmpty()) {
            return written(amount);
        }
        BigDecimal high = maximum.orElse(low.get());
        Interval interval = interval(inner).or(() -> interval(amount)).orElseGet(() -> byAmount(high));
        return Optional.of(new Pay(
                low.get().min(high), low.get().max(high), interval, currency(amount, inner, posting), Source.STATED));
    }

    /** Words instead of a number: {@code "$90,000 - $110,000 a year"}. */
    private static Optional<Pay> written(JsonNode amount) {
        return Json.name(amount, "value", "name", "description")
                .flatMap(PayInText::find)
                .map(pay -> new Pay(pay.minimum(), pay.maximum(), pay.interval(), pay.currency(), Source.STATED));
    }

    /** Zero stands for "not said" on many sites. */
    private static Optional<BigDecimal> number(JsonNode node) {
        return Json.text(node)
                .filter(text -> text.length() < 20)
                .flatMap(StatedPay::parse)
                .filter(number -> number.signum() > 0);
    }

    private static Optional<BigDecimal> parse(String text) {
        try {
            BigDecimal number = new BigDecimal(text.replace(",", ""));
            return Math.abs(number.scale()) < 10 ? Optional.of(number.stripTrailingZeros()) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Interval> interval(JsonNode node) {
        return Json.text(node.path("unitText"))
                .or(() -> Json.text(node.path("unitCode")))
                .flatMap(PayIntervals::of);
    }

    private static Interval byAmount(BigDecimal amount) {
        return amount.compareTo(YEARLY_FROM) >= 0 ? Interval.YEAR : Interval.HOUR;
    }

    private static Optional<String> currency(JsonNode amount, JsonNode inner, JsonNode posting) {
        return List.of(
                        amount.path("currency"),
                        inner.path("currency"),
                        amount.path("priceCurrency"),
                        posting.path("salaryCurrency"))
                .stream()
                .flatMap(node -> Json.text(node).stream())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(code -> code.length() == 3 && code.chars().allMatch(Character::isUpperCase))
                .findFirst();
    }
}
