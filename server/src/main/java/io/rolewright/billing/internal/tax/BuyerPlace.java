package io.rolewright.billing.internal.tax;

import io.rolewright.billing.Party;
import java.util.Set;

/** Where a buyer is, seen from the seller. */
public enum BuyerPlace {
    SAME_COUNTRY,
    /** In another member state of the EU, with a VAT number of it. */
    EU_WITH_NUMBER,
    /** In another member state of the EU, without one. */
    EU_WITHOUT_NUMBER,
    OUTSIDE;

    /** @param europe the member states of the EU */
    static BuyerPlace of(Party seller, Party buyer, Set<String> europe) {
        if (buyer.country().equals(seller.country())) {
            return SAME_COUNTRY;
        }
        if (!europe.contains(buyer.country())) {
            return OUTSIDE;
        }
        var number = buyer.taxNumber();
        var isRegistered = number != null && new TaxNumber(buyer.country(), number).isVat();
        return isRegistered ? EU_WITH_NUMBER : EU_WITHOUT_NUMBER;
    }
}
