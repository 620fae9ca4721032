package io.rolewright.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.events.models.Alias;
import io.rolewright.models.Promotion.Stage;
import io.rolewright.shared.ContractException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.InputStreamResource;

/** What a service may rely on of {@link ModelsInternal}: the one that keeps models, near or far, and {@link FakeModels}. */
public abstract class ModelsContract {
    protected static final String MODEL = "reading-confidences";
    private static final String FORMAT = "text";

    /** The contract, asked as a service. */
    protected abstract ModelsInternal models();

    /** Does something as a service. */
    protected abstract <T> T asService(Supplier<T> work);

    /** A version with words of its own. */
    protected final ModelVersion registered() {
        return register(UUID.randomUUID().toString(), List.of());
    }

    private ModelVersion register(String words, List<String> parents) {
        return asService(() -> {
            var artifact = models().store(bytes(words));
            return models().register(MODEL, version(artifact.sha256(), words, parents));
        });
    }

    private static NewVersion version(String artifact, String label, List<String> parents) {
        return new NewVersion(
                artifact,
                FORMAT,
                "version=%s\nlicence=Apache-2.0\nsource=made up for a test".formatted(label),
                Map.of("ndcg", 0.5),
                parents);
    }

    private static InputStreamResource bytes(String words) {
        return new InputStreamResource(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void givesBackWhatWasStored() {
        var words = "three lanterns " + UUID.randomUUID();
        var version = register(words, List.of());
        assertThat(version.artifact().size()).isEqualTo(words.length());
        assertThat(read(version)).isEqualTo(words);
        assertThat(version.training()).isEqualTo("made up for a test");
        assertThat(version.metrics()).containsEntry("ndcg", 0.5);
        assertThat(version.summary().licence()).isEqualTo("Apache-2.0");
    }

    private String read(ModelVersion version) {
        return asService(() -> {
            try (var content = models().open(MODEL, version.summary().version()).getInputStream()) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        });
    }

    @Test
    void knowsTheSameContentAgain() {
        var words = UUID.randomUUID().toString();
        var first = register(words, List.of());
        assertThat(register(words, List.of()).summary().version())
                .isEqualTo(first.summary().version());
        var next = register(words + "!", List.of(first.summary().hash()));
        assertThat(next.summary().version()).isGreaterThan(first.summary().version());
        assertThat(next.parents()).containsExactly(first.summary().hash());
        assertThat(asService(() -> models().version(MODEL, next.summary().version())))
                .isEqualTo(next);
    }

    @Test
    void refusesWhatNobodyCouldUse() {
        assertRefused("models.artifact-empty", () -> models().store(bytes("")));
        var artifact = asService(() -> models().store(bytes("some"))).sha256();
        assertRefused("models.model-unknown", () -> models().register("nothing", version(artifact, "1", List.of())));
        assertRefused(
                "models.artifact-unknown", () -> models().register(MODEL, version("0".repeat(64), "1", List.of())));
        assertRefused(
                "models.parent-unknown",
                () -> models().register(MODEL, version(artifact, "1", List.of("0".repeat(64)))));
        assertRefused(
                "models.format-unknown",
                () -> models().register(MODEL, new NewVersion(artifact, "gif", "version=1", Map.of(), List.of())));
        assertRefused(
                "models.card-incomplete",
                () -> models().register(MODEL, new NewVersion(artifact, FORMAT, "name=some", Map.of(), List.of())));
        assertRefused("models.version-unknown", () -> models().version(MODEL, 1_000_000));
        assertRefused("models.version-unknown", () -> models().open(MODEL, 1_000_000));
        assertRefused("models.version-unknown", () -> models().promote(MODEL, new Promotion(1_000_000, Stage.SHADOW)));
    }

    @Test
    void tellsWhatIsToBeRun() {
        var version = registered().summary().version();
        asService(() -> models().promote(MODEL, new Promotion(version, Stage.SHADOW)));
        var deployed = asService(() -> models().deployed(MODEL));
        assertThat(deployed.shadow()).satisfies(shadow -> {
            assertThat(shadow.summary().version()).isEqualTo(version);
            assertThat(shadow.summary().aliases()).containsExactly(Alias.SHADOW);
        });
        asService(() -> {
            models().reportRun(MODEL, new RunReport("1@test", "matching", version));
            return true;
        });
    }

    @Test
    void letsNothingBecomeLiveThatHasNotPassedItsGates() {
        var version = registered().summary().version();
        var live = new Promotion(version, Stage.LIVE);
        assertRefused("models.gates-missing", () -> models().promote(MODEL, live));
        report(version, false);
        assertRefused("models.gate-failed", () -> models().promote(MODEL, live));
        assertThat(report(version, true).gates())
                .singleElement()
                .satisfies(gate -> assertThat(gate.consumer()).isEqualTo("matching"));
    }

    private ModelVersion report(int version, boolean passed) {
        var result = new GateReport.Result("quality", passed, passed ? 0.8 : null, 0.7);
        return asService(() -> models().reportGates(MODEL, version, new GateReport("matching", List.of(result))));
    }

    @Test
    void takesReportsBetweenTheSameEdges() {
        var version = registered().summary().version();
        asService(() -> {
            models().setReference(MODEL, version, new Reference(scores(50.0), Map.of("months", scores(12.0)), 0.7));
            models().reportObservation(MODEL, version, new Observation(null, scores(50.0), Map.of(), null));
            models().reportObservation(MODEL, version, new Observation(null, scores(50.0), Map.of(), null));
            return true;
        });
        assertRefused("models.edges-differ", () -> {
            models().reportObservation(MODEL, version, new Observation(null, scores(51.0), Map.of(), null));
            return true;
        });
    }

    private static Distribution scores(double edge) {
        return new Distribution(List.of(edge), List.of(3L, 4L), 0);
    }

    private <T> void assertRefused(String code, Supplier<T> question) {
        ThrowingCallable asked = () -> asService(question);
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        ContractException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
