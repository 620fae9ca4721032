package io.rolewright.listings.internal;

import io.rolewright.shared.ContractException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pay of an advert as SEEK takes it. SEEK shows no advert without; what the words do not say is never made up. */
final class SeekPay {
    private SeekPay() {}

    /**
     * {@code RemunerationPackageInput}.
     *
     * @throws ContractException {@code listings.pay-missing}, {@code listings.pay-not-taken} (422)
     */
    static Map<String, Object> of(Words words) {
        var currency = words.pay("currency").asString("");
        var exact = amount(words, "value/value");
        var least = amount(words, "value/minValue").or(() -> exact);
        var most = amount(words, "value/maxValue").or(() -> exact);
        if (currency.isBlank() || (least.isEmpty() && most.isEmpty())) {
            throw ContractException.invalid("listings.pay-missing");
        }
        if (!isRange(least, most)) {
            throw ContractException.invalid("listings.pay-not-taken");
        }
        var range = new LinkedHashMap<String, Object>();
        least.ifPresent(value -> range.put("minimumAmount", money(value, currency)));
        most.ifPresent(value -> range.put("maximumAmount", money(value, currency)));
        return packed(words.pay("value/unitText").asString(""), range);
    }

    private static Optional<BigDecimal> amount(Words words, String member) {
        return Optional.of(words.pay(member)).filter(node -> node.isNumber()).map(node -> node.decimalValue());
    }

    /** SEEK can do without the upper end alone. */
    private static boolean isRange(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return least.filter(value -> value.signum() > 0)
                .filter(value -> most.isEmpty() || most.get().compareTo(value) >= 0)
                .isPresent();
    }

    private static Map<String, Object> money(BigDecimal value, String currency) {
        return Map.of("currency", currency, "value", value);
    }

    /** SEEK knows no pay by the day or the week, and what a year of it would be is not ours to say. */
    private static Map<String, Object> packed(String unit, Map<String, Object> range) {
        return switch (unit) {
            case "HOUR" -> packed("Hourly", "Hour", range);
            case "MONTH" -> packed("Salaried", "Month", range);
            case "YEAR" -> packed("Salaried", "Year", range);
            default -> throw ContractException.invalid("listings.pay-not-taken", unit);
        };
    }

    private static Map<String, Object> packed(String basis, String interval, Map<String, Object> range) {
        range.put("intervalCode", interval);
        return Map.of("basisCode", basis, "descriptions", List.of(), "ranges", List.of(range));
    }
}
