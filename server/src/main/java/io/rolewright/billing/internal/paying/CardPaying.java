package io.rolewright.billing.internal.paying;

import io.rolewright.billing.Invoice;
import java.net.URI;
import java.util.Optional;

/** Lets clients pay by card, at a provider. Where nothing does, no invoice can be paid by card. */
public interface CardPaying {
    /**
     * Begins to pay all that is open on an invoice.
     *
     * @param paid where the provider leads when it is done
     * @param back where the provider leads when it is given up
     * @return the provider's page; nothing when this invoice cannot be paid by card now
     */
    Optional<URI> begin(Invoice invoice, URI paid, URI back);

    /** Whether this invoice can be paid by card; asks nobody. */
    boolean takes(Invoice invoice);
}
