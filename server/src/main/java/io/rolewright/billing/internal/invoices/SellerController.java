package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Seller;
import io.rolewright.billing.SellerApi;
import io.rolewright.billing.SellerDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link SellerApi}. */
@RestController
class SellerController implements SellerApi {
    private final SellerKeeping keeping;

    SellerController(SellerKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public Seller find() {
        return keeping.find();
    }

    @Override
    public Seller keep(@Nullable String ifMatch, SellerDetails details) {
        return keeping.keep(ifMatch, details);
    }
}
