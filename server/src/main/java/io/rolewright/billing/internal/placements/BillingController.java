package io.rolewright.billing.internal.placements;

import io.rolewright.billing.BillingApi;
import io.rolewright.billing.BillingStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link BillingApi}. */
@RestController
class BillingController implements BillingApi {
    private final Standing standing;

    BillingController(Standing standing) {
        this.standing = standing;
    }

    @Override
    public BillingStatus status() {
        return standing.now();
    }
}
