package io.rolewright.shared;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way to write a JSON value, so that its hash means the value: RFC 8785. Members stand in the order of their UTF-16
 * code units, numbers as ECMAScript writes them.
 */
public final class CanonicalJson {
    private static final JsonMapper STRINGS =
            JsonMapper.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

    /** Numbers from here on have an exponent. */
    private static final double LARGE = 1e21;

    /** Smaller numbers have an exponent. */
    private static final double SMALL = 1e-6;

    private CanonicalJson() {}

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException for a number that JSON has not, or that a double does not hold
     */
    public static String of(JsonNode value) {
        if (value.isObject()) {
            var members = new TreeMap<String, JsonNode>();
            value.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
            return members.entrySet().stream()
                    .map(member -> STRINGS.writeValueAsString(member.getKey()) + ':' + of(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value.isArray()) {
            return value.valueStream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
        }
        return value.isNumber() ? number(value.asDouble()) : STRINGS.writeValueAsString(value);
    }

    /** The fewest digits that name the number; those of the JDK are at least two. */
    private static BigDecimal digits(double number) {
        var two = new BigDecimal(Double.toString(number));
        var one = two.round(new MathContext(1));
        return (one.doubleValue() == number ? one : two).stripTrailingZeros();
    }

    private static String number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " is no number of JSON");
        }
        if (number == 0) {
            return "0";
        }
        var digits = digits(number);
        var size = Math.abs(number);
        if (size >= SMALL && size < LARGE) {
            return digits.toPlainString();
        }
        var unscaled = digits.unscaledValue().abs().toString();
        var exponent = unscaled.length() - 1 - digits.scale();
        var fraction = unscaled.length() > 1 ? '.' + unscaled.substring(1) : "";
        return (number < 0 ? "-" : "") + unscaled.charAt(0) + fraction + 'e' + (exponent > 0 ? "+" : "") + exponent;
    }
}
