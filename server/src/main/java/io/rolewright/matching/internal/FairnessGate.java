package io.rolewright.matching.internal;

import io.rolewright.engine.fairness.AuditRules;
import io.rolewright.engine.fairness.ImpactAudit;
import io.rolewright.engine.fairness.ImpactRow;
import io.rolewright.engine.ranking.FeatureList;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.models.GateReport;
import io.rolewright.resumes.DemographicsInternal;
import io.rolewright.resumes.ScoredCandidates;
import io.rolewright.shared.CandidateId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Whether a ranker would score groups of the people who are ranked now about equally often above the median. */
@Component
class FairnessGate {
    /** So many of the latest matches are scored again. */
    private static final int SAMPLE = 5_000;

    /** A difference that chance alone makes as often as this is none. */
    private static final double CHANCE = 0.05;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final DemographicsInternal demographics;
    private final MatchingSettings settings;

    FairnessGate(JdbcClient jdbc, JsonMapper json, DemographicsInternal demographics, MatchingSettings settings) {
        this.jdbc = jdbc;
        this.json = json;
        this.demographics = demographics;
        this.settings = settings;
    }

    /** Passed without a value where nobody said what group they belong to. */
    GateReport.Result result(RankingModel model) {
        var compared = compared(model);
        var least =
                compared.stream().mapToDouble(ImpactRow.Comparison::impactRatio).min();
        var isUnfair = compared.stream()
                .anyMatch(one -> one.impactRatio() < settings.impactRatio() && one.probability() < CHANCE);
        return new GateReport.Result(
                "fairness", !isUnfair, least.isPresent() ? least.getAsDouble() : null, settings.impactRatio());
    }

    private List<ImpactRow.Comparison> compared(RankingModel model) {
        var candidates = new ArrayList<CandidateId>();
        var scores = new ArrayList<Double>();
        jdbc.sql("""
                        select * from matching.match
                        where ranked and model is not null order by ranked_at desc, id limit ?""").param(SAMPLE).query(row -> {
            var match = MatchJson.read(json, json.readTree(row.getString("reasons")));
            candidates.add(MatchRows.place(row, 0).candidate());
            scores.add(model.score(FeatureList.bundled().row(match.contributions())));
        });
        if (candidates.isEmpty()) {
            return List.of();
        }
        var median = ImpactAudit.median(
                scores.stream().mapToDouble(Double::doubleValue).toArray());
        var above = new ArrayList<CandidateId>();
        var rest = new ArrayList<CandidateId>();
        for (var i = 0; i < candidates.size(); i++) {
            (scores.get(i) > median ? above : rest).add(candidates.get(i));
        }
        var groups = demographics.sums(new ScoredCandidates(above, rest)).groups();
        return new ImpactAudit(AuditRules.STANDARD)
                .of(groups).stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.comparison().stream())
                        .toList();
    }
}
