package io.rolewright.matching;

import io.rolewright.engine.ranking.Category;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.Personal;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A match in words: what the job asks for, and the words of the résumé that answer it.
 *
 * @param matchId the match
 * @param jobId the job
 * @param candidateId the candidate
 * @param score 0 to 100
 * @param evidence what speaks for the candidate, strongest first
 * @param gaps names of what is asked for and shown to be missing
 * @param unknowns names of what is asked for and not spoken of
 * @param start the score that points are added to
 * @param effects what moves it from there, the greatest first; none where the score was not learned
 */
public record Explanation(
        MatchId matchId,
        JobId jobId,
        CandidateId candidateId,
        double score,
        List<Reason> evidence,
        List<String> gaps,
        List<String> unknowns,
        double start,
        List<Effect> effects) {
    public Explanation {
        evidence = List.copyOf(evidence);
        gaps = List.copyOf(gaps);
        unknowns = List.copyOf(unknowns);
        effects = List.copyOf(effects);
    }

    /**
     * What one feature does to the score.
     *
     * @param category the part of the score that it counts for
     * @param feature its name
     * @param meaning what is counted
     * @param unit of the value
     * @param value absent where it is not known
     * @param points added to the score, below 0 where it speaks against the candidate
     */
    public record Effect(
            Category category, String feature, String meaning, String unit, OptionalDouble value, double points) {}

    /**
     * One reason for a score.
     *
     * @param category the part of the score that it counts for
     * @param demand what the job asks for, by its name
     * @param shownBy what the résumé shows, by its name
     * @param words the words of the résumé that show it
     * @param strength how fully they answer the demand, 0 to 1
     */
    public record Reason(
            Category category,
            String demand,
            String shownBy,
            @Personal List<String> words,
            double strength) {
        public Reason {
            words = List.copyOf(words);
        }
    }
}
