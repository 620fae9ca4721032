package io.rolewright.evaluation.generator.years;

import java.math.BigDecimal;

/**
 * An amount of money in the smallest coins of a currency that has a hundred of them to the unit.
 *
 * @param cents how many
 * @param currency ISO 4217
 */
record Coins(long cents, String currency) {
    Coins plus(Coins other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency);
        }
        return new Coins(Math.addExact(cents, other.cents), currency);
    }

    Coins minus(Coins other) {
        return plus(other.negated());
    }

    Coins negated() {
        return new Coins(-cents, currency);
    }

    Coins least(Coins other) {
        return other.cents < cents ? other : this;
    }

    /** So many percent, rounded half up; of what is not below zero. */
    Coins percent(int percent) {
        return new Coins((cents * percent + 50) / 100, currency);
    }

    boolean isNone() {
        return cents == 0;
    }

    String json() {
        return "{\"amount\":\"%s\",\"currency\":\"%s\"}"
                .formatted(BigDecimal.valueOf(cents, 2).toPlainString(), currency);
    }
}
