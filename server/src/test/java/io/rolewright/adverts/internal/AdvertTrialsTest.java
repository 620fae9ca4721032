package io.rolewright.adverts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rolewright.engine.mention.Model;
import io.rolewright.engine.mention.ModelFile;
import io.rolewright.models.GateFinding;
import io.rolewright.reading.Artefacts;
import io.rolewright.reading.ModelKind;
import io.rolewright.reading.Trials;
import io.rolewright.runtime.titles.TitleReaders;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What reads the gold set of adverts worse than the models of the jar does not pass. */
class AdvertTrialsTest {
    private static final AdvertSettings SETTINGS = new AdvertSettings(60, 0.05, 5_000);

    private final TitleReaders titles = new TitleReaders(true);
    private final Trials trials = new Trials("adverts", AdvertReader.KINDS, new AdvertTrials(SETTINGS, titles).all());

    @Test
    void theFinderOfTheJarFindsWhatIsAskedFor() {
        var gates = trials.gates(ModelKind.MENTIONS, ModelFile.write(Model.bundled()));
        assertThat(gates)
                .allMatch(GateFinding::passed)
                .extracting(GateFinding::gate)
                .containsExactly("latency", "quality");
        assertThat(Objects.requireNonNull(gates.getLast().value())).isGreaterThan(0.85);
    }

    @Test
    void aFinderThatFindsNothingDoesNotPass() {
        assertThat(trials.gates(ModelKind.MENTIONS, Artefacts.silentFinder()))
                .filteredOn(gate -> gate.gate().equals("quality"))
                .singleElement()
                .satisfies(quality -> assertThat(quality.passed()).isFalse());
    }

    @Test
    void aTaxonomyIsAskedAboutAdvertsToo() {
        assertThat(trials.gates(ModelKind.TAXONOMY, Artefacts.taxonomyOf("skills/languages.txt")))
                .extracting(GateFinding::gate, GateFinding::passed)
                .containsExactly(tuple("advert-quality", false));
        assertThat(trials.gates(ModelKind.TAXONOMY, Artefacts.taxonomy("more", "skills/software.txt", "\nZorbling~\n")))
                .extracting(GateFinding::gate, GateFinding::passed)
                .containsExactly(tuple("advert-quality", true));
    }

    @Test
    void aModelThatKnowsNoWordDoesNotPass() {
        assertThat(trials.gates(ModelKind.MEANING, Artefacts.meaning(vocabulary -> vocabulary)))
                .hasSize(2)
                .allMatch(GateFinding::passed);
        assertThat(trials.gates(
                        ModelKind.MEANING,
                        Artefacts.meaning(
                                vocabulary -> "{\"model\":{\"vocab\":{\"[UNK]\":100,\"[CLS]\":101,\"[SEP]\":102}}}")))
                .filteredOn(gate -> gate.gate().equals("quality"))
                .singleElement()
                .satisfies(quality -> assertThat(quality.passed()).isFalse());
        assertThat(trials.gates(ModelKind.MEANING, bytes("no model")))
                .extracting(GateFinding::gate, GateFinding::passed)
                .containsExactly(tuple("quality", false));
    }

    @Test
    void weightsThatHearNoMeaningDoNotPass() {
        var weights = Artefacts.text("/titles/weights.properties");
        assertThat(trials.gates(ModelKind.TITLES, bytes(weights))).hasSize(2).allMatch(GateFinding::passed);
        var deaf = weights.replace("full.meaning = 1", "full.meaning = 0")
                .replace("full.concept-meaning = 0.67", "full.concept-meaning = 0");
        assertThat(trials.gates(ModelKind.TITLES, bytes(deaf)))
                .filteredOn(gate -> gate.gate().equals("quality"))
                .singleElement()
                .satisfies(quality -> {
                    assertThat(quality.passed()).isFalse();
                    assertThat(Objects.requireNonNull(quality.bound())).isGreaterThan(0.75);
                });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
