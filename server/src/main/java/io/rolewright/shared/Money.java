package io.rolewright.shared;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount of money, exact to the smallest coin of its currency. What sums overflow or mix currencies is refused, never
 * rounded.
 *
 * @param amount in whole units with a point, such as {@code 1234.50}
 * @param currency ISO 4217
 */
public record Money(
        @NotNull @Pattern(regexp = "-?\\d{1,15}(\\.\\d{1,4})?")
        String amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

    /** So many of the currency's smallest coins. */
    public static Money ofMinor(long minor, String currency) {
        return new Money(BigDecimal.valueOf(minor, digits(currency)).toPlainString(), currency);
    }

    /** Nothing of a currency. */
    public static Money zero(String currency) {
        return ofMinor(0, currency);
    }

    /**
     * The amount in the currency's smallest coins.
     *
     * @throws ArithmeticException when the amount is no whole number of them
     * @throws IllegalArgumentException when there is no such currency
     */
    public long minor() {
        return new BigDecimal(amount).movePointRight(digits(currency)).longValueExact();
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException when the other is of another currency
     */
    public Money plus(Money other) {
        return ofMinor(Math.addExact(minor(), other.minorIn(currency)), currency);
    }

    /**
     * What is left without the other; below zero where that is more.
     *
     * @throws IllegalArgumentException when the other is of another currency
     */
    public Money minus(Money other) {
        return ofMinor(Math.subtractExact(minor(), other.minorIn(currency)), currency);
    }

    /** As much the other way. */
    public Money negated() {
        return ofMinor(Math.negateExact(minor()), currency);
    }

    /** So many percent of it, rounded half up (away from zero) to the smallest coin. */
    public Money percent(BigDecimal percent) {
        var part = BigDecimal.valueOf(minor()).multiply(percent).movePointLeft(2);
        return ofMinor(part.setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
    }

    /**
     * Shares it out by weights so that the parts sum to the whole: each gets what it is owed without the broken coin, and the
     * coins that are left go to those who lost most (largest remainder), of equals to the first.
     *
     * @param weights not below zero, together above zero
     * @return the parts in the order of the weights
     * @throws IllegalArgumentException when a weight is below zero, or all are zero
     */
    public List<Money> split(List<BigDecimal> weights) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("weights " + weights);
        }
        var whole = BigDecimal.valueOf(minor());
        var parts = new ArrayList<Long>();
        var lost = new ArrayList<BigDecimal>();
        for (var weight : weights) {
            var owed = whole.abs().multiply(weight).divideAndRemainder(sum);
            parts.add(owed[0].longValueExact());
            lost.add(owed[1]);
        }
        var left = whole.abs().longValueExact()
                - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> lost.get(part)).reversed())
                .limit(left)
                .forEach(part -> parts.set(part, parts.get(part) + 1));
        return parts.stream()
                .map(part -> ofMinor(whole.signum() < 0 ? -part : part, currency))
                .toList();
    }

    private long minorIn(String wanted) {
        if (!currency.equals(wanted)) {
            throw new IllegalArgumentException(currency + " among " + wanted);
        }
        return minor();
    }

    private static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
