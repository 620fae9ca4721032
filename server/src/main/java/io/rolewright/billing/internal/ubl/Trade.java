package io.rolewright.billing.internal.ubl;

import io.rolewright.billing.Invoice;
import io.rolewright.billing.Seller;
import io.rolewright.billing.TaxCategory;
import io.rolewright.billing.TaxLine;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Two companies that Peppol knows, with an invoice between them that its rules can hold.
 *
 * @param invoice one that was issued
 * @param seller who we were then
 * @param from our number
 * @param to the client's number
 */
record Trade(Invoice invoice, Seller seller, Abn from, Abn to) {
    /** The rules have no coin below the hundredth. */
    private static final int MOST_DIGITS = 2;

    /** Nothing when one of them is not of Australia, or the rules have no word for the currency or for a tax. */
    static Optional<Trade> of(Invoice invoice) {
        var seller = Objects.requireNonNull(invoice.seller());
        var buyer = Objects.requireNonNull(invoice.buyer());
        if (!isCounted(invoice.gross().currency()) || !isTaxed(invoice.taxes())) {
            return Optional.empty();
        }
        return Abn.of(seller.party()).flatMap(from -> Abn.of(buyer).map(to -> new Trade(invoice, seller, from, to)));
    }

    private static boolean isCounted(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits() <= MOST_DIGITS;
    }

    private static boolean isTaxed(List<TaxLine> taxes) {
        return taxes.stream().noneMatch(line -> line.category() == TaxCategory.AE);
    }
}
