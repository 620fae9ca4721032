package io.rolewright.billing.internal.payments;

import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.NewAllocation;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** What credit can pay. */
final class AllocationRules {
    private AllocationRules() {}

    /** @throws ContractException {@code billing.invoice-twice} (422) */
    static void requireOnce(List<NewAllocation> wanted) {
        var seen = new HashSet<InvoiceId>();
        for (var each : wanted) {
            if (!seen.add(each.invoiceId())) {
                throw ContractException.invalid(
                        "billing.invoice-twice", each.invoiceId().text());
            }
        }
    }

    /**
     * Credit of which so much is left can pay so much of an invoice; both are held.
     *
     * @throws ContractException {@code billing.exceeds-open}, {@code billing.exceeds-credit}, {@code billing.invoice-not-issued}
     *     (409), {@code billing.currency-other}, {@code billing.client-other} (422)
     */
    static void require(Credits.Held credit, Money left, Invoice invoice, Money amount) {
        requireSame(credit, invoice);
        if (!amount.currency().equals(left.currency())) {
            throw ContractException.invalid("billing.currency-other", amount.currency(), left.currency());
        }
        if (amount.minor() > invoice.open().minor()) {
            throw ContractException.conflict("billing.exceeds-open", text(invoice.open()), name(invoice));
        }
        if (amount.minor() > left.minor()) {
            throw ContractException.conflict("billing.exceeds-credit", text(left));
        }
    }

    /**
     * It can pay something of it.
     *
     * @throws ContractException {@code billing.invoice-not-issued} (409), {@code billing.currency-other}, {@code
     *     billing.client-other} (422)
     */
    static void requireSame(Credits.Held credit, Invoice invoice) {
        if (!invoice.clientId().equals(credit.client())) {
            throw ContractException.invalid("billing.client-other", name(invoice));
        }
        if (!invoice.net().currency().equals(credit.left().currency())) {
            throw ContractException.invalid(
                    "billing.currency-other",
                    credit.left().currency(),
                    invoice.net().currency());
        }
        if (invoice.state() == InvoiceState.DRAFT || invoice.state() == InvoiceState.DISCARDED) {
            throw ContractException.conflict("billing.invoice-not-issued", name(invoice));
        }
    }

    private static String name(Invoice invoice) {
        return Objects.requireNonNullElse(invoice.number(), invoice.id().text());
    }

    private static String text(Money money) {
        return money.amount() + " " + money.currency();
    }
}
