package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.LearnedRanker;
import io.rolewright.engine.ranking.Ranker;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.engine.ranking.Wishes;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.ModelSet;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ranker of this moment: by the model and the taxonomy that are live, for the present month. */
@Component
class CurrentRanker {
    private final RankerModels models;
    private final LiveModels<ModelSet> read;
    private final Clock clock;
    private volatile Optional<RankingModel> model = Optional.empty();
    private volatile Optional<Integer> version = Optional.empty();
    private volatile Optional<DeployedRanker.Taken> shadow = Optional.empty();
    private volatile Dated latest;

    CurrentRanker(RankerModels models, LiveModels<ModelSet> read, Clock clock) {
        this.models = models;
        this.read = read;
        this.clock = clock;
        this.latest = dated(YearMonth.now(clock));
    }

    /**
     * A ranker for which lasting jobs reach to a month.
     *
     * @param set what it ranks by beside its model
     * @param versions what it ranks with: release, taxonomy and ranker, parted by {@code /}
     * @param model the hash of the model; nothing where weights rank
     */
    record Dated(YearMonth month, ModelSet set, Ranker ranker, String versions) {
        private Dated(YearMonth month, ModelSet set, Ranker ranker) {
            this(month, set, ranker, set.versions() + "/" + ranker.version());
        }

        /** {@link #versions()}, with what names the wishes where there are any. */
        String versions(Wishes wishes) {
            return set.versions() + "/" + ranker.version(wishes);
        }

        /** The hash of the model; nothing where weights rank. */
        @Nullable
        String model() {
            return ranker instanceof LearnedRanker learned ? learned.model().sha256() : null;
        }
    }

    Dated get() {
        var month = YearMonth.now(clock);
        var known = latest;
        return known.month().equals(month) && known.set() == read.get() ? known : renewed(month);
    }

    /** Alone, or what began before a swap would be put in the place of what came of it. */
    private synchronized Dated renewed(YearMonth month) {
        var renewed = dated(month);
        latest = renewed;
        return renewed;
    }

    /** Ranks by another model from now on; whoever has a ranker keeps it to the end of their work. */
    void swap(RankingModel live) {
        swap(live, Optional.empty());
    }

    /** Ranks by a deployed version from now on. */
    void swap(DeployedRanker.Taken live) {
        swap(live.model(), Optional.of(live.version()));
    }

    private synchronized void swap(RankingModel live, Optional<Integer> number) {
        models.add(live);
        model = Optional.of(live);
        version = number;
        renewed(YearMonth.now(clock));
    }

    /** The number of the version that ranks; nothing for the model of the jar before anything was deployed. */
    Optional<Integer> version() {
        return version;
    }

    /** What ranks unseen beside it from now on. */
    void shadow(Optional<DeployedRanker.Taken> beside) {
        shadow = beside;
    }

    Optional<DeployedRanker.Taken> shadow() {
        return shadow;
    }

    /** What would rank by another taxonomy. */
    Ranker with(Taxonomy taxonomy) {
        return ranker(taxonomy, YearMonth.now(clock));
    }

    private Dated dated(YearMonth month) {
        var set = read.get();
        return new Dated(month, set, ranker(set.taxonomy(), month));
    }

    private Ranker ranker(Taxonomy taxonomy, YearMonth month) {
        return model.<Ranker>map(live -> new LearnedRanker(taxonomy, live, month))
                .orElseGet(() -> Ranker.bundled(taxonomy, month));
    }
}
