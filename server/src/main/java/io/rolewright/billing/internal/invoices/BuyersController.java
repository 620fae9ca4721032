package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Buyer;
import io.rolewright.billing.BuyerDetails;
import io.rolewright.billing.BuyersApi;
import io.rolewright.shared.ClientId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link BuyersApi}. */
@RestController
class BuyersController implements BuyersApi {
    private final Buyers buyers;
    private final BuyerKeeping keeping;

    BuyersController(Buyers buyers, BuyerKeeping keeping) {
        this.buyers = buyers;
        this.keeping = keeping;
    }

    @Override
    public Buyer find(ClientId id) {
        return buyers.find(id);
    }

    @Override
    public Buyer keep(ClientId id, @Nullable String ifMatch, BuyerDetails details) {
        return keeping.keep(id, ifMatch, details);
    }
}
