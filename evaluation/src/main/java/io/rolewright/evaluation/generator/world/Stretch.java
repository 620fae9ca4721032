package io.rolewright.evaluation.generator.world;

import java.time.YearMonth;

/**
 * Years on end in one trade; they are cut into jobs later.
 *
 * @param last month of it
 * @param level reached at its end
 */
record Stretch(Trade trade, int level, YearMonth last, int months) {
    Stretch {
        if (months < 1) {
            throw new IllegalArgumentException("a stretch lasts a month at least");
        }
    }

    YearMonth start() {
        return last.minusMonths(months - 1L);
    }
}
