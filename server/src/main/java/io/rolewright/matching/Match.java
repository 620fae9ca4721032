package io.rolewright.matching;

import io.rolewright.engine.ranking.CategoryScore;
import io.rolewright.engine.ranking.Contribution;
import io.rolewright.engine.ranking.Evidence;
import io.rolewright.engine.ranking.Gap;
import io.rolewright.engine.ranking.Gate;
import io.rolewright.shared.AdvertId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.ProfileId;
import java.time.Instant;
import java.util.List;

/**
 * How well a candidate fits a job, and why.
 *
 * @param id names it
 * @param jobId the job
 * @param candidateId the candidate
 * @param rank place among those that may be seen, from 1
 * @param score 0 to 100, two decimals
 * @param start the score that points are added to: that of the mean pair where the score was learned, else 0
 * @param categories the parts that the score is made of: their points and {@code start} make it; a part without a value is
 *     unknown, which is never the same as 0
 * @param contributions the features behind the parts, the one that moves the score most first: their points and {@code
 *     start} make the score, too; none where the score was not learned
 * @param gates each must-have and whether it is met
 * @param evidence what speaks for the candidate, strongest first; spans point into the résumé that the profile was read from
 * @param gaps what the job asks for and the profile shows to be missing
 * @param unknowns what the job asks for and the profile does not speak of
 * @param advertId the reading of the job
 * @param profileId the reading of the résumé
 * @param versions what ranked it, as {@code release/taxonomy@hash/ranker}
 * @param rankedAt when
 */
public record Match(
        MatchId id,
        JobId jobId,
        CandidateId candidateId,
        int rank,
        double score,
        double start,
        List<CategoryScore> categories,
        List<Contribution> contributions,
        List<Gate> gates,
        List<Evidence> evidence,
        List<Gap> gaps,
        List<Gap> unknowns,
        AdvertId advertId,
        ProfileId profileId,
        String versions,
        Instant rankedAt) {}
