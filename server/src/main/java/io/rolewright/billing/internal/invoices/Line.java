package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.InvoiceLine;
import io.rolewright.billing.LineKind;
import io.rolewright.billing.internal.tax.TaxRule;
import io.rolewright.shared.Money;
import java.math.BigDecimal;

/** Lines before it is known how they are taxed. */
public final class Line {
    private Line() {}

    /** One of something. */
    public static InvoiceLine of(LineKind kind, String words, Money price) {
        return of(kind, words, BigDecimal.ONE, price);
    }

    /** So many of something, rounded half up to a whole coin. */
    static InvoiceLine of(LineKind kind, String words, BigDecimal quantity, Money price) {
        var net = price.percent(quantity.movePointRight(2));
        return new InvoiceLine(kind, words, quantity, price, net, TaxRule.NONE.category(), TaxRule.NONE.rate());
    }
}
