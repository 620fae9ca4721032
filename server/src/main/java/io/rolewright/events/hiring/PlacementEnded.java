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

/**
 * Somebody who was placed no longer works there.
 *
 * @param placement which
 * @param candidate who
 * @param client where
 * @param job which
 * @param terms the version of the client's terms by which the rebate was worked out
 * @param leftOn their last day of work
 * @param reason why
 * @param daysWorked how many days that was
 * @param percent the share of the fee that is given back; 0 for none
 * @param rebate that share
 */
@EventType("hiring.placement-ended.v1")
public record PlacementEnded(
        PlacementId placement,
        CandidateId candidate,
        ClientId client,
        JobId job,
        int terms,
        LocalDate leftOn,
        DepartureReason reason,
        long daysWorked,
        BigDecimal percent,
        Money rebate)
        implements Event {
    @Override
    public PlacementId subject() {
        return placement;
    }
}
