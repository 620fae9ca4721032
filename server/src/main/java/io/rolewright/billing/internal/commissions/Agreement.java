package io.rolewright.billing.internal.commissions;

import io.rolewright.billing.CommissionShare;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.Versioned;
import java.math.BigDecimal;
import java.util.List;

/** What colleagues earn of a placement, without what came of it. */
record Agreement(
        PlacementId placement,
        ClientId client,
        JobId job,
        BigDecimal percent,
        List<CommissionShare> shares,
        int version)
        implements Versioned {
    Agreement {
        shares = List.copyOf(shares);
    }
}
