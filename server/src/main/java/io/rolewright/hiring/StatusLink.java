package io.rolewright.hiring;

import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.StatusLinkId;
import io.rolewright.shared.UserId;
import java.time.Instant;

/**
 * A link by which somebody sees where their application stands. Where it leads is told to them alone.
 *
 * @param id names it
 * @param applicationId their way to the job
 * @param candidateId who gets it
 * @param madeBy who had it sent
 * @param madeAt when
 * @param until how long it leads there
 */
public record StatusLink(
        StatusLinkId id,
        ApplicationId applicationId,
        CandidateId candidateId,
        UserId madeBy,
        Instant madeAt,
        Instant until) {}
