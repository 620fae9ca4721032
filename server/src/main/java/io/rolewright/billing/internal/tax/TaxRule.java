package io.rolewright.billing.internal.tax;

import io.rolewright.billing.TaxCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How supplies of some sellers to some buyers are taxed for some time.
 *
 * @param name stands on the row of an invoice that was taxed by it
 * @param sellers the countries of sellers for whom it holds
 * @param registered whether it holds for sellers who are registered for GST or VAT, or for those who are not
 * @param buyers where buyers are, seen from the seller
 * @param category how it is taxed
 * @param rate in percent
 * @param validFrom the first day of supply for which it holds
 * @param validUntil the last one; absent while it still holds
 * @param wording what is said about it on invoices: the text {@code billing.wording.<wording>}
 */
public record TaxRule(
        String name,
        Set<String> sellers,
        boolean registered,
        Set<BuyerPlace> buyers,
        TaxCategory category,
        BigDecimal rate,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String wording) {
    /** Holds where no other rule does, as in the United States. */
    public static final TaxRule NONE = new TaxRule(
            "NONE", Set.of(), false, Set.of(), TaxCategory.O, BigDecimal.ZERO, LocalDate.of(1970, 1, 1), null, "none");

    public TaxRule {
        sellers = Set.copyOf(sellers);
        buyers = Set.copyOf(buyers);
    }

    boolean holds(String seller, boolean isRegistered, BuyerPlace buyer, LocalDate day) {
        return sellers.contains(seller) && registered == isRegistered && buyers.contains(buyer) && isValid(day);
    }

    private boolean isValid(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
