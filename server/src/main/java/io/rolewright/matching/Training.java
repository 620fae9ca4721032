package io.rolewright.matching;

import io.rolewright.engine.learning.Estimate;
import io.rolewright.engine.ranking.Category;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.TrainingId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ranker learned from feedback, and what that changed.
 *
 * @param id names it
 * @param state how far it is
 * @param askedAt when it was asked for
 * @param askedBy who asked: a person, or {@code service:matching} by the clock
 * @param result what came of it; absent while it runs
 * @param finishedAt when it ended; absent while it runs
 */
public record Training(
        TrainingId id,
        State state,
        Instant askedAt,
        String askedBy,
        @Nullable Result result,
        @Nullable Instant finishedAt) {
    /** How far it is. */
    public enum State {
        RUNNING,
        DONE
    }

    /** What came of it. */
    public enum Outcome {
        /** There is a new version of the ranker, which waits for its gates. */
        LEARNED,
        /** The decisions teach nothing that would surely hold for other jobs. */
        NOTHING_SURE,
        /** What ranks was not learned here, so nothing can be added to it. */
        NO_BASE
    }

    /**
     * What came of it.
     *
     * @param outcome in a word
     * @param base the version of the ranker that it adds to; 0 when there is none
     * @param version the new version; absent when there is none
     * @param given how many decisions there were
     * @param decisions how many of them counted
     * @param effectiveDecisions how many decisions of equal weight say as much
     * @param jobs for how many jobs
     * @param accounts how many people decided
     * @param gain by how much decisions about jobs not learned from are foretold better, as a share of the loss
     * @param surely what the gain is at least
     * @param estimate what lists of a third of the jobs would be worth in the order of a model that learned from the rest;
     *     absent when nothing was learned
     * @param shifts the features that count differently now, the greatest first
     */
    public record Result(
            Outcome outcome,
            int base,
            @Nullable Integer version,
            int given,
            int decisions,
            double effectiveDecisions,
            int jobs,
            int accounts,
            double gain,
            double surely,
            @Nullable Estimate estimate,
            List<Shift> shifts) {
        public Result {
            shifts = List.copyOf(shifts);
        }
    }

    /**
     * A feature that counts differently.
     *
     * @param feature its name
     * @param category the part of the score that it counts for
     * @param meaning what is counted
     * @param unit of the values
     * @param from the mean value of the people decided about
     * @param to a value one standard deviation above it
     * @param points what {@code to} in place of {@code from} adds to a score of 50 by feedback alone
     */
    public record Shift(
            String feature, Category category, String meaning, String unit, double from, double to, double points) {}

    /**
     * How the training moves the people of one job.
     *
     * @param training the training
     * @param base the version without it
     * @param version the version with it
     * @param moves one per candidate who may be seen, in the new order
     */
    public record Moves(TrainingId training, int base, int version, List<Move> moves) {
        public Moves {
            moves = List.copyOf(moves);
        }
    }

    /**
     * How one candidate moves.
     *
     * @param candidateId the candidate
     * @param before rank without the training, from 1
     * @param after rank with it
     * @param scoreBefore score without it, 0 to 100
     * @param scoreAfter score with it
     */
    public record Move(CandidateId candidateId, int before, int after, double scoreBefore, double scoreAfter) {}
}
