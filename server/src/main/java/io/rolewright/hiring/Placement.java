package io.rolewright.hiring;

import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.OfferId;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's work at a client, as we brought it about.
 *
 * @param id names it
 * @param offerId the offer that they accepted
 * @param applicationId their way to the job
 * @param candidateId who
 * @param clientId where
 * @param jobId which job
 * @param startsOn the first day of work
 * @param salary for the first year
 * @param fee what it costs the client
 * @param offLimitsUntil the last day on which we approach none of the client's people because of it; absent for no such day
 * @param departure that they no longer work there; absent while they do
 * @param placedBy who wrote it down
 * @param placedAt when
 */
public record Placement(
        PlacementId id,
        OfferId offerId,
        ApplicationId applicationId,
        CandidateId candidateId,
        ClientId clientId,
        JobId jobId,
        LocalDate startsOn,
        Money salary,
        PlacementFee fee,
        @Nullable LocalDate offLimitsUntil,
        @Nullable Departure departure,
        UserId placedBy,
        Instant placedAt) {
    /** The same with that they no longer work there. */
    public Placement ended(Departure end) {
        return new Placement(
                id,
                offerId,
                applicationId,
                candidateId,
                clientId,
                jobId,
                startsOn,
                salary,
                fee,
                offLimitsUntil,
                end,
                placedBy,
                placedAt);
    }

    /** Without salary and fee, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "Placement " + id;
    }
}
