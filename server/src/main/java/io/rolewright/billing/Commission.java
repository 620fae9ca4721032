package io.rolewright.billing;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.Versioned;
import java.math.BigDecimal;
import java.util.List;

/**
 * What colleagues earn of a placement. Whoever may not read the books sees their own part alone.
 *
 * @param placementId which placement
 * @param clientId at whom
 * @param jobId in which job
 * @param percent of the fee without tax
 * @param shares who earns it; empty while nobody does
 * @param balances what they have earned by now
 * @param version rises with every change; to be sent as {@code If-Match} with the next one
 */
public record Commission(
        PlacementId placementId,
        ClientId clientId,
        JobId jobId,
        BigDecimal percent,
        List<CommissionShare> shares,
        List<CommissionBalance> balances,
        int version)
        implements Versioned {
    public Commission {
        shares = List.copyOf(shares);
        balances = List.copyOf(balances);
    }
}
