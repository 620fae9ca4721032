package io.rolewright.hiring.internal;

import io.rolewright.hiring.Fee;
import io.rolewright.hiring.NewTerms;
import io.rolewright.hiring.RebateStep;
import io.rolewright.shared.ContractException;
import java.util.List;

/** What must be true of terms, beyond the bounds of each number, before they are drafted. */
final class TermsRules {
    private TermsRules() {}

    /** @throws ContractException (422) with the rule that is broken */
    static void require(NewTerms terms) {
        AgencyDay.known(terms.validFrom());
        require(terms.fee());
        var steps = terms.rebates().steps();
        if (!leadsDown(steps)) {
            throw ContractException.invalid("hiring.ladder-uneven");
        }
        if (!steps.isEmpty() && steps.getLast().untilDay() > terms.guaranteeDays()) {
            throw ContractException.invalid("hiring.rebate-behind-guarantee");
        }
    }

    private static void require(Fee fee) {
        if ((fee.percent() == null) == (fee.flat() == null)) {
            throw ContractException.invalid("hiring.fee-unclear");
        }
        Amounts.require(fee.flat());
        Amounts.require(fee.minimum());
        if (fee.flat() != null
                && fee.minimum() != null
                && !fee.flat().currency().equals(fee.minimum().currency())) {
            throw ContractException.invalid("hiring.minimum-elsewhere");
        }
    }

    private static boolean leadsDown(List<RebateStep> steps) {
        for (var number = 1; number < steps.size(); number++) {
            var before = steps.get(number - 1);
            var step = steps.get(number);
            if (step.untilDay() <= before.untilDay() || step.percent().compareTo(before.percent()) >= 0) {
                return false;
            }
        }
        return true;
    }
}
