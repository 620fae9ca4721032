package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Party;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.tax.TaxRule;
import io.rolewright.billing.internal.tax.TaxRules;
import io.rolewright.shared.ContractException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how drafts would be taxed if they were issued now; asks nobody. */
@Component
class Taxing {
    private final TaxRules rules;
    private final Sellers sellers;

    Taxing(TaxRules rules, Sellers sellers) {
        this.rules = rules;
        this.sellers = sellers;
    }

    /** A draft with its tax; with none while it is not known who sells, or who buys. */
    InvoiceDraft taxed(InvoiceDraft draft, @Nullable Party buyer) {
        var rule = buyer == null
                ? TaxRule.NONE
                : sellers.find()
                        .map(seller -> rules.of(seller, buyer, draft.suppliedOn()))
                        .orElse(TaxRule.NONE);
        return draft.taxed(rule);
    }

    /**
     * Lets through days of supply whose rules we know.
     *
     * @throws ContractException {@code billing.supply-too-old} (422), {@code billing.day-unknown} (422)
     */
    LocalDate known(LocalDate day) {
        if (BookDay.known(day).isBefore(rules.knownFrom())) {
            throw ContractException.invalid("billing.supply-too-old", rules.knownFrom());
        }
        return day;
    }
}
