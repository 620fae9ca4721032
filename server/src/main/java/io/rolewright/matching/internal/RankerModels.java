package io.rolewright.matching.internal;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.RankingModel;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The models that have ranked here, by their hashes. */
@Component
class RankerModels {
    private final Map<String, RankingModel> known = new ConcurrentHashMap<>();

    RankerModels() {
        try {
            add(RankingModel.bundled());
        } catch (UnusableForestException none) {
            // Then nothing has ranked by it.
        }
    }

    void add(RankingModel model) {
        known.put(model.sha256(), model);
    }

    Optional<RankingModel> find(String sha256) {
        return Optional.ofNullable(known.get(sha256));
    }
}
