package io.rolewright.matching.internal;

import io.rolewright.engine.fairness.AuditRules;
import io.rolewright.engine.fairness.ImpactAudit;
import io.rolewright.engine.fairness.ScoredGroup;
import io.rolewright.matching.FairnessReport;
import io.rolewright.resumes.DemographicsInternal;
import io.rolewright.resumes.ScoredCandidates;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Audits the scores that are stored. */
@Component
class FairnessAudit {
    /** How many scored people are asked about at once. */
    private static final int BATCH = 5_000;

    private final Scores scores;
    private final DemographicsInternal demographics;
    private final Clock clock;
    private final AuditRules rules = AuditRules.STANDARD;

    FairnessAudit(Scores scores, DemographicsInternal demographics, Clock clock) {
        this.scores = scores;
        this.demographics = demographics;
        this.clock = clock;
    }

    FairnessReport report(Scores.Sample sample) {
        var sampled = scores.of(sample);
        if (sampled.candidates().isEmpty()) {
            throw ContractException.conflict("matching.nothing-scored");
        }
        var median = ImpactAudit.median(sampled.scores());
        var groups = groups(sampled, median);
        return new FairnessReport(
                clock.instant(),
                sampled.jobs(),
                sampled.candidates().size(),
                groups.stream().mapToInt(ScoredGroup::above).sum(),
                median,
                List.copyOf(sampled.versions()),
                rules,
                new ImpactAudit(rules).of(groups));
    }

    private List<ScoredGroup> groups(Scores.Sampled sampled, double median) {
        var groups = new ArrayList<ScoredGroup>();
        for (var from = 0; from < sampled.candidates().size(); from += BATCH) {
            var above = new ArrayList<CandidateId>();
            var rest = new ArrayList<CandidateId>();
            for (var i = from; i < Math.min(from + BATCH, sampled.candidates().size()); i++) {
                (sampled.scores()[i] > median ? above : rest)
                        .add(sampled.candidates().get(i));
            }
            groups.addAll(demographics.sums(new ScoredCandidates(above, rest)).groups());
        }
        return groups;
    }
}
