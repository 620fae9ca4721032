package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.OfferId;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has a job that we brought about.
 *
 * @param placement names it
 * @param offer that they accepted
 * @param application their way to the job
 * @param candidate who
 * @param client where
 * @param job which
 * @param terms the version of the client's terms by which the fee was worked out
 * @param startsOn the first day of work
 * @param fee what the client owes for it
 * @param paymentDays within how many days an invoice is to be paid
 * @param guaranteeDays until which day of work part of the fee is given back for who leaves
 * @param filled whether nobody else is sought for the job
 * @param placedBy who brought it about; absent from facts of before that was told
 */
@EventType("hiring.placement-made.v1")
public record PlacementMade(
        PlacementId placement,
        OfferId offer,
        ApplicationId application,
        CandidateId candidate,
        ClientId client,
        JobId job,
        int terms,
        LocalDate startsOn,
        Money fee,
        int paymentDays,
        int guaranteeDays,
        boolean filled,
        @Nullable UserId placedBy)
        implements Event {
    @Override
    public PlacementId subject() {
        return placement;
    }
}
