package io.rolewright.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.Correction.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(model.artefact()).isEqualTo(card.getProperty("sha256"));
        assertThat(model.correction()).isEqualTo(Correction.NONE);
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

    @Test
    void aCorrectionStandsOnTheCard() throws UnusableForestException, IOException {
        RankingModel corrected = corrected("3");
        Properties written = new Properties();
        written.load(new StringReader(corrected.card()));
        RankingModel read = RankingModel.read(artefact, written);

        assertThat(read.correction()).isEqualTo(corrected.correction());
        assertThat(read.card()).isEqualTo(corrected.card());
        assertThat(read.sha256()).isEqualTo(corrected.sha256());
        assertThat(read.score(row())).isEqualTo(corrected.score(row()));
    }

    @Test
    void itsHashNamesAllThatDecidesAScore() throws UnusableForestException {
        RankingModel base = RankingModel.bundled();

        assertThat(Set.of(
                        base.sha256(),
                        corrected("3").sha256(),
                        base.corrected("3", Correction.NONE, 0.5, base.offset()).sha256(),
                        base.corrected("3", Correction.NONE, base.slope(), 0).sha256()))
                .hasSize(4);
        assertThat(corrected("4").sha256()).isEqualTo(corrected("3").sha256());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            correction.location.nearness ; NaN 0.5 0.2       ; model.not-finite
            correction.location.nearness ; 1 Infinity 0.2    ; model.not-finite
            correction.location.nearness ; -0.1 0.5 0.2      ; model.against-sense
            correction.title.since       ; 0.1 0.5 0.2       ; model.against-sense
            correction.location.nearness ; 1 0.5 0           ; model.corrupt
            correction.location.nearness ; 1e9 0.5 1         ; model.corrupt
            correction.location.nearness ; 1 0.5             ; model.corrupt
            correction.location.nearness ; 1 0.5 0.2 0.1     ; model.corrupt
            correction.location.nearness ; near near near    ; model.corrupt
            correction.age               ; 1 0.5 0.2         ; model.wrong-features
            """)
    void refusesHostileCorrections(String key, String value, String code) {
        card.setProperty(key, value);

        assertThat(refused()).isEqualTo(code);
    }

    private static float[] row() {
        float[] row = FeatureList.bundled().unknown();
        row[FeatureList.bundled().place("location.nearness")] = 1;
        return row;
    }

    private static RankingModel corrected(String version) throws UnusableForestException {
        FeatureList list = FeatureList.bundled();
        Term near = new Term(list.features().get(list.place("location.nearness")), 0.4321, 0.6, 0.25);
        Term since = new Term(list.features().get(list.place("title.since")), -0.1, 1.5, 1.25);
        return RankingModel.bundled().corrected(version, new Correction(List.of(near, since)), 0.5, 0.1);
    }

    private String refused() {
        return catchThrowableOfType(UnusableForestException.class, () -> RankingModel.read(artefact, card))
                .code();
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(RankingModel.class.getResourceAsStream("/ranking/" + name));
    }
}
