package io.rolewright.hiring;

import io.rolewright.shared.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * How much of the fee is given back when somebody who was placed leaves early: the less, the longer they have worked.
 *
 * @param steps the days rise and the shares fall from one to the next; without any nothing is given back
 */
public record RebateLadder(@Size(max = 20) List<@Valid RebateStep> steps) {
    public RebateLadder {
        steps = List.copyOf(steps);
    }

    /**
     * The share that is given back, in percent of the fee; 0 behind the last step.
     *
     * @param daysWorked how many days they have worked, 0 for who never came
     * @throws IllegalArgumentException when that is below zero
     */
    public BigDecimal percent(long daysWorked) {
        if (daysWorked < 0) {
            throw new IllegalArgumentException("days of work below zero");
        }
        return steps.stream()
                .filter(step -> daysWorked <= step.untilDay())
                .map(RebateStep::percent)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /**
     * What is given back of a fee, exact: rounded half up to the smallest coin of its currency.
     *
     * @param daysWorked how many days they have worked, 0 for who never came
     * @throws IllegalArgumentException when that is below zero
     */
    public Money of(Money fee, long daysWorked) {
        return fee.percent(percent(daysWorked));
    }
}
