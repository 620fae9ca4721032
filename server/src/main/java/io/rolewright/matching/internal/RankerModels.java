package io.rolewright.matching.internal;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.models.ModelVersion;
import io.rolewright.models.ModelsInternal;
import io.rolewright.shared.ContractException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The models that have ranked here, by their hashes. */
@Component
class RankerModels {
    /** As {@code models} names what ranks. */
    static final String NAME = "match-ranker";

    private final ModelsInternal models;
    private final Map<String, RankingModel> known = new ConcurrentHashMap<>();

    RankerModels(ModelsInternal models) {
        this.models = models;
        try {
            add(RankingModel.bundled());
        } catch (UnusableForestException none) {
            // Then nothing has ranked by it.
        }
    }

    void add(RankingModel model) {
        known.put(model.sha256(), model);
    }

    /** The model of a hash, also when it ranks no more. */
    Optional<RankingModel> find(String sha256) {
        var model = known.get(sha256);
        if (model == null) {
            loadAll();
            model = known.get(sha256);
        }
        return Optional.ofNullable(model);
    }

    /** Reads a version. */
    RankingModel load(ModelVersion version) throws UnusableForestException {
        var card = new Properties();
        try (var bytes = models.open(NAME, version.summary().version()).getInputStream()) {
            card.load(new StringReader(version.card()));
            var model = RankingModel.read(bytes.readAllBytes(), card);
            add(model);
            return model;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Those that cannot be used have ranked nothing. */
    private void loadAll() {
        try {
            for (var number = 1; ; number++) {
                var version = models.version(NAME, number);
                try {
                    load(version);
                } catch (UnusableForestException none) {
                    continue;
                }
            }
        } catch (ContractException end) {
            if (end.problem().status() != 404) {
                throw end;
            }
        }
    }
}
