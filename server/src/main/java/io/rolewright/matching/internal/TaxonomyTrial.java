package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.InvarianceCheck;
import io.rolewright.models.GateReport.Result;
import io.rolewright.reading.ModelSet;
import io.rolewright.reading.Trial;
import java.util.List;
import org.springframework.stereotype.Component;

/** What {@code matching} asks of a version of the taxonomy: that the ranker which is live stays blind to who somebody is. */
@Component
class TaxonomyTrial implements Trial {
    private final CurrentRanker rankers;

    TaxonomyTrial(CurrentRanker rankers) {
        this.rankers = rankers;
    }

    @Override
    public List<Result> of(ModelSet tried, ModelSet known) {
        var taxonomy = tried.taxonomy();
        var move = InvarianceCheck.bundled(taxonomy).largestMove(rankers.with(taxonomy));
        return List.of(new Result("invariance", move == 0, move, 0.0));
    }
}
