package io.rolewright.billing.internal.bank;

import io.rolewright.billing.MatchProposal;
import io.rolewright.billing.MatchReason;
import io.rolewright.billing.NewAllocation;
import io.rolewright.billing.ReasonCode;
import io.rolewright.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * That a line pays some invoices of one client.
 *
 * @param invoices which, in the order in which they are due
 * @param reasons why
 */
record Proposal(List<Receivable> invoices, List<MatchReason> reasons) {
    int score() {
        return reasons.stream().mapToInt(MatchReason::points).sum();
    }

    /** Whether it names the invoices and pays exactly what is open on them. */
    boolean isExact() {
        var codes = reasons.stream().map(MatchReason::code).collect(Collectors.toSet());
        return codes.contains(ReasonCode.NUMBER)
                && (codes.contains(ReasonCode.AMOUNT) || codes.contains(ReasonCode.SUM));
    }

    MatchProposal shown(Money amount, boolean isCertain) {
        return new MatchProposal(
                invoices.getFirst().client(), shared(amount), null, false, score(), isCertain, reasons);
    }

    /** As much of each as is open and as is left. */
    private List<NewAllocation> shared(Money amount) {
        var parts = new ArrayList<NewAllocation>();
        var left = amount;
        for (var invoice : invoices) {
            var part = Math.min(left.minor(), invoice.open().minor());
            if (part > 0) {
                parts.add(new NewAllocation(invoice.id(), Money.ofMinor(part, amount.currency())));
                left = left.minus(Money.ofMinor(part, amount.currency()));
            }
        }
        return parts;
    }
}
