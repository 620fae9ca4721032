package io.rolewright.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rolewright.engine.forest.UnusableForestException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RankingModelTest {
    private final Properties card = new Properties();
    private byte[] artefact = {};

    @BeforeEach
    void readBundled() throws IOException {
        try (InputStream model = resource("matching.json");
                InputStream properties = resource("matching.properties")) {
            artefact = model.readAllBytes();
            card.load(properties);
        }
    }

    @Test
    void theModelOfThisJarBelongsToItsCardAndToTheFeatures() throws UnusableForestException {
        RankingModel model = RankingModel.bundled();

        assertThat(model.forest().features()).isEqualTo(FeatureList.bundled().names());
        assertThat(model.sha256()).isEqualTo(card.getProperty("sha256"));
        assertThat(model.score(0)).isBetween(0.0, 100.0);
        assertThat(model.score(1)).isGreaterThan(model.score(0));
    }

    @Test
    void refusesAnArtefactOfWhichABitHasFallen() {
        artefact[artefact.length / 2] ^= 1;

        assertThat(refused()).isEqualTo("model.corrupt");
    }

    @Test
    void refusesAModelOfOtherFeatures() {
        card.setProperty("features", "0".repeat(64));

        assertThat(refused()).isEqualTo("model.wrong-features");
    }

    @Test
    void refusesACardWhoseCurveIsNone() {
        card.setProperty("slope", "NaN");
        assertThat(refused()).isEqualTo("model.not-finite");

        card.setProperty("slope", "-1");
        assertThat(refused()).isEqualTo("model.not-finite");

        card.setProperty("slope", "steep");
        assertThat(refused()).isEqualTo("model.corrupt");

        card.remove("slope");
        assertThat(refused()).isEqualTo("model.corrupt");
    }

    private String refused() {
        return catchThrowableOfType(UnusableForestException.class, () -> RankingModel.read(artefact, card))
                .code();
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(RankingModel.class.getResourceAsStream("/ranking/" + name));
    }
}
