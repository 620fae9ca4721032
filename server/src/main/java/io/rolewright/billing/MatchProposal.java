package io.rolewright.billing;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.RefundId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a bank's file could be: a client's payment, a refund that left, or what a provider of card payments paid out.
 *
 * @param clientId whose payment; absent when it is none
 * @param invoices what it would pay, and how much of that
 * @param refundId which refund; absent when it is none
 * @param cardPayout whether a provider of card payments paid it out
 * @param score 0 to 100: the points of its reasons together
 * @param certain whether it says the invoices' numbers and pays exactly what is open on them, and nothing else is as likely
 * @param reasons why, the weightiest first
 */
public record MatchProposal(
        @Nullable ClientId clientId,
        List<NewAllocation> invoices,
        @Nullable RefundId refundId,
        boolean cardPayout,
        int score,
        boolean certain,
        List<MatchReason> reasons) {
    public MatchProposal {
        invoices = List.copyOf(invoices);
        reasons = List.copyOf(reasons);
    }
}
