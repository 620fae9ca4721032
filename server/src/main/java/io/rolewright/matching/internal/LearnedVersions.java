package io.rolewright.matching.internal;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.learning.Estimate;
import io.rolewright.engine.learning.Learned;
import io.rolewright.models.ModelVersion;
import io.rolewright.models.ModelsInternal;
import io.rolewright.models.NewVersion;
import io.rolewright.shared.TrainingId;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Component;

/** Versions of the ranker that were learned here; each adds to one that was not, which its card names. */
@Component
class LearnedVersions {
    private static final String BASE = "learned-from";
    private static final String FORMAT = "xgboost-json";

    private final ModelsInternal models;
    private final RankerModels rankers;

    LearnedVersions(ModelsInternal models, RankerModels rankers) {
        this.models = models;
        this.rankers = rankers;
    }

    /** What the live version adds to, or itself; nothing when none is live, or when it cannot be used or was corrected elsewhere. */
    Optional<DeployedRanker.Taken> base() {
        var live = models.deployed(RankerModels.NAME).live();
        if (live == null) {
            return Optional.empty();
        }
        var number = card(live).getProperty(BASE);
        var base = number == null ? live : models.version(RankerModels.NAME, Integer.parseInt(number));
        try {
            var model = rankers.load(base);
            return model.correction().isNone()
                    ? Optional.of(new DeployedRanker.Taken(base.summary().version(), model))
                    : Optional.empty();
        } catch (UnusableForestException none) {
            return Optional.empty();
        }
    }

    /** Whether a version was learned here. */
    static boolean isLearned(ModelVersion version) {
        return card(version).containsKey(BASE);
    }

    /**
     * Brings in a version.
     *
     * @return its number; that of the same content when it is there already
     */
    int add(TrainingId training, DeployedRanker.Taken base, Learned learned, @Nullable Estimate estimate) {
        var parent = models.version(RankerModels.NAME, base.version());
        var model = learned.model();
        var named = model.corrected(
                base.model().version() + "+" + training.text(), model.correction(), model.slope(), model.offset());
        var card = named.card()
                + "licence=" + parent.summary().licence() + "\n"
                + "source=feedback of this agency on top of version " + base.version() + "\n"
                + "training=%d decisions of %d people about %d jobs\n"
                        .formatted(learned.decisions(), learned.accounts(), learned.jobs())
                + BASE + "=" + base.version() + "\n";
        try (var bytes = models.open(RankerModels.NAME, base.version()).getInputStream()) {
            var stored = models.store(new InputStreamResource(bytes));
            return models.register(
                            RankerModels.NAME,
                            new NewVersion(
                                    stored.sha256(),
                                    FORMAT,
                                    card,
                                    metrics(learned, estimate),
                                    List.of(parent.summary().hash())))
                    .summary()
                    .version();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Double> metrics(Learned learned, @Nullable Estimate estimate) {
        var metrics = new TreeMap<>(Map.of("gain", learned.gain(), "surely", learned.surely()));
        if (estimate != null) {
            metrics.put("estimated-gain", estimate.gain());
            metrics.put("estimated-low", estimate.low());
            metrics.put("estimated-high", estimate.high());
        }
        return metrics;
    }

    private static Properties card(ModelVersion version) {
        var card = new Properties();
        try {
            card.load(new StringReader(version.card()));
            return card;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
