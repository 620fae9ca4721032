package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.OfferId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has said what they do about an offer.
 *
 * @param offer which
 * @param application on which way to the job
 * @param candidate who
 * @param client whose offer
 * @param job which
 * @param answer what they say
 * @param reason why they do not want it; absent when they do
 */
@EventType("hiring.offer-answered.v1")
public record OfferAnswered(
        OfferId offer,
        ApplicationId application,
        CandidateId candidate,
        ClientId client,
        JobId job,
        Answer answer,
        @Nullable StageReason reason)
        implements Event {
    @Override
    public OfferId subject() {
        return offer;
    }
}
