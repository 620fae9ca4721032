package io.rolewright.hiring;

import io.rolewright.events.hiring.StageReason;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.OfferId;
import io.rolewright.shared.Personal;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a client offers to somebody.
 *
 * @param id names it
 * @param applicationId on which way to the job
 * @param candidateId to whom
 * @param clientId which client
 * @param jobId which job
 * @param pay for the first year
 * @param startsOn the first day of work
 * @param expiresOn the last day on which it can be accepted
 * @param state what has become of it
 * @param reason why they do not want it; absent when they do, or have said nothing
 * @param note what else was offered
 * @param madeBy who wrote it down
 * @param madeAt when
 * @param answeredAt when their answer was written down; absent until it is
 */
public record Offer(
        OfferId id,
        ApplicationId applicationId,
        CandidateId candidateId,
        ClientId clientId,
        JobId jobId,
        Money pay,
        LocalDate startsOn,
        LocalDate expiresOn,
        OfferState state,
        @Nullable StageReason reason,
        @Nullable @Personal String note,
        UserId madeBy,
        Instant madeAt,
        @Nullable Instant answeredAt) {
    /** The same with what else was offered. */
    public Offer noted(String said) {
        return new Offer(
                id,
                applicationId,
                candidateId,
                clientId,
                jobId,
                pay,
                startsOn,
                expiresOn,
                state,
                reason,
                said,
                madeBy,
                madeAt,
                answeredAt);
    }

    /** Without pay and note, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "Offer " + id;
    }
}
