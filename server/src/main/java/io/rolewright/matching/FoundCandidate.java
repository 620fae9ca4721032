package io.rolewright.matching;

import io.rolewright.engine.ranking.CategoryScore;
import io.rolewright.engine.ranking.Contribution;
import io.rolewright.engine.ranking.Evidence;
import io.rolewright.engine.ranking.Gap;
import io.rolewright.engine.ranking.Gate;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ProfileId;
import io.rolewright.shared.ReceiptId;
import java.util.List;

/**
 * Somebody whom a search found, and why; all but {@code receiptId} as in {@link Match}.
 *
 * @param receiptId names the proof of this ranking
 */
public record FoundCandidate(
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
        ProfileId profileId,
        String versions,
        ReceiptId receiptId) {
    public FoundCandidate {
        categories = List.copyOf(categories);
        contributions = List.copyOf(contributions);
        gates = List.copyOf(gates);
        evidence = List.copyOf(evidence);
        gaps = List.copyOf(gaps);
        unknowns = List.copyOf(unknowns);
    }
}
