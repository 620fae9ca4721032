package io.rolewright.matching;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.SearchHitId;
import io.rolewright.shared.SearchId;
import java.time.Instant;

/**
 * Somebody whom a saved search found.
 *
 * @param id names the hit
 * @param searchId the search
 * @param candidateId who
 * @param profileId the reading by which they were found
 * @param score 0 to 100
 * @param foundAt when
 */
public record SearchHit(
        SearchHitId id,
        SearchId searchId,
        CandidateId candidateId,
        ProfileId profileId,
        double score,
        Instant foundAt) {}
