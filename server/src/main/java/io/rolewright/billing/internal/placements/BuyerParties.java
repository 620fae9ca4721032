package io.rolewright.billing.internal.placements;

import io.rolewright.billing.Party;
import io.rolewright.billing.internal.invoices.Buyers;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContractException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who clients are on invoices, for who has no use for a refusal. */
@Component
class BuyerParties {
    private final Buyers buyers;

    BuyerParties(Buyers buyers) {
        this.buyers = buyers;
    }

    /** Nobody when the client is gone. Asks a neighbour. */
    @Nullable
    Party of(ClientId client) {
        try {
            return buyers.find(client).party();
        } catch (ContractException failure) {
            if (failure.code().equals("hiring.client-not-found")) {
                return null;
            }
            throw failure;
        }
    }
}
