package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rolewright.engine.ranking.LearnedRanker;
import io.rolewright.engine.ranking.RankingModel;
import io.rolewright.models.FakeModels;
import io.rolewright.models.GateFinding;
import io.rolewright.models.NewVersion;
import io.rolewright.models.Promotion;
import io.rolewright.models.RunReport;
import io.rolewright.support.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.InputStreamResource;

/** What ranks is what models deploys, as far as it can be used. */
class DeployedRankerTest {
    private final FakeModels models = new FakeModels().with(RankerModels.NAME, "xgboost-json");
    private final RankerModels known = new RankerModels(models);
    private final CurrentRanker rankers = new CurrentRanker(known, Samples.rankedBy(models), new TestClock());
    private final DeployedRanker deployed = new DeployedRanker(models, known, rankers);

    private String trees = "";
    private String card = "";

    @BeforeEach
    void read() throws IOException {
        trees = resource("/ranking/matching.json");
        card = resource("/ranking/matching.properties") + "\nlicence=Apache-2.0\n";
    }

    @Test
    void theRankerOfTheJarRanksWhereNothingIsDeployed() {
        deployed.fill();

        assertThat(rankers.get().model()).isEqualTo(Rankers.bundled().sha256());
        assertThat(rankers.version()).isEmpty();
        assertThat(models.runs()).isEmpty();
    }

    @Test
    void takesWhatIsLiveAndSaysSo() {
        var version = live(trees, card.replace("slope=0.6", "slope=0.4"));
        deployed.fill();

        assertThat(rankers.get().model()).isNotEqualTo(Rankers.bundled().sha256());
        assertThat(rankers.version()).contains(version);
        assertThat(models.runs()).extracting(RunReport::version).containsExactly(version);
    }

    @Test
    void knowsWhatWasLiveOnce() {
        live(trees, card.replace("slope=0.6", "slope=0.4"));
        deployed.fill();
        var first = Objects.requireNonNull(rankers.get().model());
        live(trees, card.replace("slope=0.6", "slope=0.5"));
        var another = new RankerModels(models);

        assertThat(another.find(first)).isPresent();
        assertThat(another.find(Inputs.sha256("none"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "slope=0.6, slope=NaN0.6",
        "slope=0.6, slope=-0.6",
        "offset=0., offset=NaN",
        "features=, features=0",
        "sha256=, sha256=0",
        "version=, xversion="
    })
    void whatCannotBeUsedRanksNothing(String right, String wrong) {
        var good = live(trees, card);
        deployed.fill();
        var ranker = rankers.get();
        var bad = live(trees, card.replace(right, wrong) + (wrong.startsWith("x") ? "version=\\u0000\n" : ""));
        deployed.fill();

        assertThat(rankers.get()).isSameAs(ranker);
        assertThat(rankers.version()).contains(good);
        assertThat(models.version(RankerModels.NAME, bad).gates())
                .extracting(GateFinding::gate, GateFinding::passed)
                .containsExactly(tuple("quality", false));
    }

    @Test
    void anArtefactOfOtherFeaturesRanksNothing() {
        var other = trees.replace("required.shown", "required.age");
        live(other, card.replaceAll("sha256=[0-9a-f]+", "sha256=" + Inputs.sha256(other)));
        deployed.fill();

        assertThat(rankers.get().model()).isEqualTo(Rankers.bundled().sha256());
        assertThat(((LearnedRanker) rankers.get().ranker()).model().sha256())
                .isEqualTo(Rankers.bundled().sha256());
    }

    private int live(String artefact, String text) {
        var bytes = artefact.getBytes(StandardCharsets.UTF_8);
        var stored = models.store(new InputStreamResource(new ByteArrayInputStream(bytes)));
        var version = models.register(
                        RankerModels.NAME, new NewVersion(stored.sha256(), "xgboost-json", text, Map.of(), List.of()))
                .summary()
                .version();
        models.promote(RankerModels.NAME, new Promotion(version, Promotion.Stage.LIVE));
        return version;
    }

    private static String resource(String name) throws IOException {
        try (var stream = RankingModel.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
