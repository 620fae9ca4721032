package io.rolewright.matching.internal;

import io.rolewright.engine.fairness.AuditRules;
import io.rolewright.engine.fairness.ImpactAudit;
import io.rolewright.engine.fairness.ImpactRow;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.models.GateReport;
import io.rolewright.resumes.DemographicsInternal;
import io.rolewright.resumes.ScoredCandidates;
import io.rolewright.shared.CandidateId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a ranker would score groups of the people who are ranked now about equally often above the median. */
@Component
class FairnessGate {
    /** A difference that chance alone makes as often as this is none. */
    private static final double CHANCE = 0.05;

    private final DemographicsInternal demographics;
    private final MatchingSettings settings;

    FairnessGate(DemographicsInternal demographics, MatchingSettings settings) {
        this.demographics = demographics;
        this.settings = settings;
    }

    /** Passed without a value where nobody said what group they belong to. */
    GateReport.Result result(RankingModel model, List<RankedSample.Pair> sample) {
        var compared = compared(model, sample);
        var least =
                compared.stream().mapToDouble(ImpactRow.Comparison::impactRatio).min();
        var isUnfair = compared.stream()
                .anyMatch(one -> one.impactRatio() < settings.impactRatio() && one.probability() < CHANCE);
        return new GateReport.Result(
                "fairness", !isUnfair, least.isPresent() ? least.getAsDouble() : null, settings.impactRatio());
    }

    private List<ImpactRow.Comparison> compared(RankingModel model, List<RankedSample.Pair> sample) {
        if (sample.isEmpty()) {
            return List.of();
        }
        var scores = sample.stream()
                .mapToDouble(pair -> model.score(pair.features()))
                .toArray();
        var median = ImpactAudit.median(scores);
        var above = new ArrayList<CandidateId>();
        var rest = new ArrayList<CandidateId>();
        for (var i = 0; i < scores.length; i++) {
            (scores[i] > median ? above : rest).add(sample.get(i).candidate());
        }
        var groups = demographics.sums(new ScoredCandidates(above, rest)).groups();
        return new ImpactAudit(AuditRules.STANDARD)
                .of(groups).stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.comparison().stream())
                        .toList();
    }
}
