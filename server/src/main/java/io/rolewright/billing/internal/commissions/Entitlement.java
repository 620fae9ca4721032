package io.rolewright.billing.internal.commissions;

import io.rolewright.billing.CommissionBalance;
import io.rolewright.billing.CommissionShare;
import io.rolewright.shared.Money;
import io.rolewright.shared.UserId;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What colleagues are owed of a placement, to the coin. */
final class Entitlement {
    private Entitlement() {}

    /** Whose money, of which currency. */
    record Purse(UserId user, String currency) {}

    /**
     * What is still to be posted so that everybody has what they are owed, below zero where they have more; nothing for those who
     * have just that.
     *
     * @param percent of the fee that is shared out
     * @param shares among whom
     * @param nets what clients have paid for the placement and not been given back, without tax, one of each currency
     * @param posted what was posted by now
     */
    static Map<Purse, Money> difference(
            BigDecimal percent, List<CommissionShare> shares, List<Money> nets, List<CommissionBalance> posted) {
        var missing = owed(percent, shares, nets);
        for (var before : posted) {
            var earned = before.earned();
            missing.merge(new Purse(before.userId(), earned.currency()), earned.negated(), Money::plus);
        }
        missing.values().removeIf(amount -> amount.minor() == 0);
        return missing;
    }

    private static Map<Purse, Money> owed(BigDecimal percent, List<CommissionShare> shares, List<Money> nets) {
        var owed = new LinkedHashMap<Purse, Money>();
        if (shares.isEmpty()) {
            return owed;
        }
        var weights = shares.stream().map(CommissionShare::percent).toList();
        for (var net : nets) {
            var parts = net.percent(percent).split(weights);
            for (var i = 0; i < parts.size(); i++) {
                owed.put(new Purse(shares.get(i).userId(), net.currency()), parts.get(i));
            }
        }
        return owed;
    }
}
