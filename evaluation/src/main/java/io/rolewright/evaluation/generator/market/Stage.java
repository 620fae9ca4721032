package io.rolewright.evaluation.generator.market;

import io.rolewright.evaluation.generator.world.Term;
import io.rolewright.evaluation.generator.world.Trade;
import java.time.YearMonth;
import java.util.List;

/**
 * Years on end in one trade at one level, before they are cut into jobs.
 *
 * @param last month of it
 * @param used skills that were used
 */
record Stage(Trade trade, int level, YearMonth last, int months, List<Term> used) {
    Stage {
        used = List.copyOf(used);
        if (months < 1 || level < 1 || level > 4) {
            throw new IllegalArgumentException("months %d, level %d".formatted(months, level));
        }
    }
}
