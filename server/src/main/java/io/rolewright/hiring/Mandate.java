package io.rolewright.hiring;

import io.rolewright.events.hiring.MandateState;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.MandateId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says to being represented at a client. A yes holds there for every job.
 *
 * @param id names it
 * @param applicationId for which job they were up when they were asked
 * @param candidateId who was asked
 * @param clientId at which client
 * @param state what they say
 * @param wordingVersion the version of the words that they were shown
 * @param wording the words that they were shown
 * @param askedBy who asked
 * @param askedAt when
 * @param answeredAt when they answered; absent when they did not
 * @param until how long they can answer, and after a yes how long it holds
 */
public record Mandate(
        MandateId id,
        ApplicationId applicationId,
        CandidateId candidateId,
        ClientId clientId,
        MandateState state,
        int wordingVersion,
        String wording,
        UserId askedBy,
        Instant askedAt,
        @Nullable Instant answeredAt,
        Instant until) {}
