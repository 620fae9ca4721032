package io.rolewright.billing.internal.paying;

import io.rolewright.billing.Invoice;
import java.net.URI;
import java.util.Optional;

/** Lets a client pay an invoice by card, at a provider. */
public interface CardPaying {
    /**
     * A page of the provider's at which what is open of an invoice can be paid. Asked again for the same, it is the same page.
     * The provider is asked, so no transaction is open meanwhile.
     *
     * @param back where whoever paid, or did not, goes from there
     * @return nothing where there is no provider, it is away, or it does not take so much of that currency
     */
    Optional<URI> begin(Invoice invoice, URI back);
}
