package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.engine.ranking.Weights;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** The ranker for which lasting jobs reach to the present month; made anew only when a month has ended. */
@Component
class CurrentRanker {
    private final Clock clock;
    private volatile Monthly latest;

    CurrentRanker(Clock clock) {
        this.clock = clock;
        this.latest = Monthly.of(YearMonth.now(clock));
    }

    private record Monthly(YearMonth month, WeightedRanker ranker) {
        static Monthly of(YearMonth month) {
            return new Monthly(month, new WeightedRanker(Taxonomy.bundled(), Weights.standard(), month));
        }
    }

    WeightedRanker get() {
        var month = YearMonth.now(clock);
        var known = latest;
        if (!known.month().equals(month)) {
            known = Monthly.of(month);
            latest = known;
        }
        return known.ranker();
    }
}
