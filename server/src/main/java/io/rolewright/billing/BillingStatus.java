package io.rolewright.billing;

import io.rolewright.shared.Money;
import java.util.List;

/**
 * How the agency stands with its clients.
 *
 * @param sums of each currency that there is anything in
 * @param drafts how many invoices wait to be issued
 * @param open how many are issued and not paid
 * @param overdue how many of those were due before today
 * @param creditNotes how many credit notes wait to be issued
 */
public record BillingStatus(List<Sums> sums, long drafts, long open, long overdue, long creditNotes) {
    public BillingStatus {
        sums = List.copyOf(sums);
    }

    /**
     * Sums in one currency, with tax.
     *
     * @param currency ISO 4217
     * @param drafted of invoices that wait to be issued
     * @param open of what is left to be paid
     * @param overdue of what of that was due before today
     * @param credits of what clients have paid or were given back and that has gone to no invoice
     * @param rebates of rebates that wait to be issued
     */
    public record Sums(String currency, Money drafted, Money open, Money overdue, Money credits, Money rebates) {}
}
