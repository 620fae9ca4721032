package io.rolewright.engine.forecast;

import java.time.LocalDate;

/**
 * What a placement earned.
 *
 * @param on the day of the placement
 * @param amount in whole units of one currency, not below zero and finite; estimates need no exact money
 */
public record Fee(LocalDate on, double amount) {
    public Fee {
        if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("amount " + amount);
        }
    }
}
