package io.rolewright.matching.internal;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.RankingModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Models to rank by. */
final class Rankers {
    private Rankers() {}

    static RankingModel bundled() {
        try {
            return RankingModel.bundled();
        } catch (UnusableForestException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same trees with a curve that spreads scores less. */
    static RankingModel flatter() {
        try (var artefact = RankingModel.class.getResourceAsStream("/ranking/matching.json");
                var stream = RankingModel.class.getResourceAsStream("/ranking/matching.properties")) {
            var card = new Properties();
            card.load(Objects.requireNonNull(stream));
            card.setProperty("version", "flatter");
            card.setProperty("slope", "0.3");
            var trees = new String(Objects.requireNonNull(artefact).readAllBytes(), StandardCharsets.UTF_8) + "\n";
            card.setProperty("sha256", Inputs.sha256(trees));
            return RankingModel.read(trees.getBytes(StandardCharsets.UTF_8), card);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnusableForestException e) {
            throw new IllegalStateException(e);
        }
    }
}
