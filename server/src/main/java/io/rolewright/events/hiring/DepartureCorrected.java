package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody no longer works where they were placed was written down wrongly, and is put right.
 *
 * @param placement which
 * @param candidate who
 * @param client where
 * @param job which
 * @param terms the version of the client's terms by which the rebate was worked out
 * @param leftOn their last day of work; absent when they work there still
 * @param reason why they left; absent when they work there still
 * @param daysWorked how many days that was; absent when they work there still
 * @param percent the share of the fee that is given back; 0 for none
 * @param rebate that share
 * @param rebateBefore what was to be given back by what was written down wrongly
 */
@EventType("hiring.departure-corrected.v1")
public record DepartureCorrected(
        PlacementId placement,
        CandidateId candidate,
        ClientId client,
        JobId job,
        int terms,
        @Nullable LocalDate leftOn,
        @Nullable DepartureReason reason,
        @Nullable Long daysWorked,
        BigDecimal percent,
        Money rebate,
        Money rebateBefore)
        implements Event {
    @Override
    public PlacementId subject() {
        return placement;
    }
}
