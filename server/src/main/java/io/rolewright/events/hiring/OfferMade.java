package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.OfferId;
import java.time.LocalDate;

/**
 * A client offers a job to somebody.
 *
 * @param offer names it
 * @param application on which way to the job
 * @param candidate to whom
 * @param client which
 * @param job which
 * @param startsOn the first day of work
 * @param expiresOn the last day on which it can be accepted
 */
@EventType("hiring.offer-made.v1")
public record OfferMade(
        OfferId offer,
        ApplicationId application,
        CandidateId candidate,
        ClientId client,
        JobId job,
        LocalDate startsOn,
        LocalDate expiresOn)
        implements Event {
    @Override
    public OfferId subject() {
        return offer;
    }
}
