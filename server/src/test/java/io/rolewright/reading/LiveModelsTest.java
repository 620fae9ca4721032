package io.rolewright.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rolewright.engine.resume.Confidences;
import io.rolewright.engine.resume.SectionModel;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.events.models.Alias;
import io.rolewright.events.models.AliasMoved;
import io.rolewright.models.BundledArtifacts;
import io.rolewright.models.FakeModels;
import io.rolewright.models.GateFinding;
import io.rolewright.models.Promotion;
import io.rolewright.models.RunReport;
import io.rolewright.shared.ModelId;
import io.rolewright.shared.Version;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A service reads with the set that is live, as far as it can be used. */
class LiveModelsTest {
    private static final List<ModelKind<?>> KINDS =
            List.of(ModelKind.TAXONOMY, ModelKind.SECTIONS, ModelKind.CONFIDENCES);
    private static final String JAR = BundledArtifacts.sha256("skill-taxonomy").substring(0, 12);

    private final FakeModels models = fake();
    private final ModelShelf shelf = new ModelShelf();
    private final LiveModels<Made> live = live("profiles");

    private record Made(Taxonomy taxonomy, SectionModel sections, Confidences confidences, String versions) {}

    private static FakeModels fake() {
        var fake = new FakeModels();
        KINDS.forEach(kind -> fake.with(kind.name(), kind.name()));
        return fake;
    }

    private LiveModels<Made> live(String service) {
        return new LiveModels<>(
                service,
                KINDS,
                models,
                shelf,
                set -> new Made(
                        set.taxonomy(), set.get(ModelKind.SECTIONS), set.get(ModelKind.CONFIDENCES), set.versions()));
    }

    @Test
    void whatTheJarBringsReadsWhereNothingIsLive() {
        live.fill();

        assertThat(live.get().taxonomy()).isSameAs(Taxonomy.bundled());
        assertThat(live.get().versions()).isEqualTo(Version.current() + "/starter-2@" + JAR);
        assertThat(models.runs()).isEmpty();
    }

    @Test
    void whatLiesInTheJarIsNotAskedFor() {
        var before = live.get();
        var version = promoted(ModelKind.CONFIDENCES, bytes(Artefacts.text("/resume/confidences.txt")));
        live.fill();

        assertThat(live.get()).isSameAs(before);
        assertThat(models.opened()).isEmpty();
        assertThat(models.runs())
                .extracting(RunReport::service, RunReport::version)
                .containsExactly(tuple("profiles", version));
    }

    @Test
    void followsPromotionsAndNamesWhatReads() {
        live.fill();
        var first = live.get();
        promoted(ModelKind.TAXONOMY, Artefacts.taxonomy("mine/3", "skills/software.txt", "\nZorbling\n"));
        follow(ModelKind.TAXONOMY);
        promoted(ModelKind.CONFIDENCES, Artefacts.confidences(0.5));
        follow(ModelKind.CONFIDENCES);

        assertThat(live.get().taxonomy().skill("skill:zorbling")).isPresent();
        assertThat(live.get().sections()).isSameAs(SectionModel.bundled());
        assertThat(live.get().versions())
                .matches(Version.current() + "/mine-3@[0-9a-f]{12}\\+reading-confidences@[0-9a-f]{12}");
        assertThat(first.taxonomy().skill("skill:zorbling"))
                .as("what was begun")
                .isEmpty();
        assertThat(models.runs()).hasSize(2);
        assertThat(live.set().since()).isAfter(ModelSet.bundled(KINDS).since());
    }

    @Test
    void twoModelsThatMoveAtTheSameTimeBothMove() {
        var taxonomy = moved(ModelKind.TAXONOMY);
        promoted(ModelKind.TAXONOMY, Artefacts.taxonomy("mine", "skills/software.txt", "\nZorbling\n"));
        var first = live.fetch(taxonomy);
        promoted(ModelKind.CONFIDENCES, Artefacts.confidences(0.5));
        live.swap(live.fetch(moved(ModelKind.CONFIDENCES)));
        live.swap(first);

        assertThat(live.get().taxonomy().version()).isEqualTo("mine");
        assertThat(live.get().versions()).contains("+reading-confidences@");
    }

    @Test
    void whatCannotBeUsedIsToldAndReadsNothing() {
        var good = promoted(ModelKind.CONFIDENCES, Artefacts.confidences(0.5));
        live.fill();
        var reads = live.get();
        var bad = promoted(ModelKind.CONFIDENCES, bytes("[name]\n0.5 2\n"));
        follow(ModelKind.CONFIDENCES);

        assertThat(live.get()).isSameAs(reads);
        assertThat(models.version(ModelKind.CONFIDENCES.name(), bad).gates())
                .extracting(GateFinding::gate, GateFinding::passed, GateFinding::consumer)
                .containsExactly(tuple("quality", false, "profiles"));
        live.tell();
        assertThat(models.runs()).extracting(RunReport::version).containsOnly(good);
    }

    @Test
    void aTaxonomyThatIsCutOffIsNeverHalfTaken() {
        var whole = Artefacts.taxonomy("mine", "skills/software.txt", "\nZorbling\n");
        promoted(ModelKind.TAXONOMY, Arrays.copyOf(whole, whole.length / 2));
        live.fill();

        assertThat(live.get().taxonomy()).isSameAs(Taxonomy.bundled());
    }

    @Test
    void whatBreaksThoseWhoReadWithItIsToldAndTheRestIsTaken() {
        var good = promoted(ModelKind.CONFIDENCES, Artefacts.confidences(0.5));
        var bad = promoted(ModelKind.TAXONOMY, Artefacts.taxonomy("broken", "", ""));
        var fragile = new LiveModels<>("adverts", KINDS, models, shelf, set -> {
            if (set.taxonomy().version().equals("broken")) {
                throw new IllegalStateException("no reader can be made");
            }
            return set.versions();
        });
        fragile.fill();

        assertThat(fragile.get()).contains("/starter-2@").contains("+reading-confidences@");
        assertThat(models.runs()).extracting(RunReport::version).containsExactly(good);
        assertThat(models.version(ModelKind.TAXONOMY.name(), bad).gates())
                .extracting(GateFinding::gate, GateFinding::passed)
                .containsExactly(tuple("quality", false));
    }

    @Test
    void servicesOfAProcessShareWhatTheyReadWith() {
        promoted(ModelKind.CONFIDENCES, Artefacts.confidences(0.5));
        var other = live("adverts");
        live.fill();
        other.fill();

        assertThat(other.get().confidences()).isSameAs(live.get().confidences());
        assertThat(models.opened()).hasSize(1);
        assertThat(models.runs()).extracting(RunReport::service).containsExactly("profiles", "adverts");
    }

    @Test
    void findsWhatIsLiveNoMore() {
        var past = new PastModels(models, shelf);
        promoted(ModelKind.TAXONOMY, Artefacts.taxonomy("mine", "skills/software.txt", "\nZorbling\n"));
        live.fill();
        var versions = live.get().versions();
        promoted(ModelKind.TAXONOMY, Artefacts.taxonomy("next", "skills/software.txt", "\nQuuxing\n"));
        live.fill();

        assertThat(past.find(ModelKind.TAXONOMY, TaxonomyName.hash(versions).orElseThrow()))
                .hasValueSatisfying(found -> assertThat(found.version()).isEqualTo("mine"));
        assertThat(past.find(ModelKind.TAXONOMY, JAR)).containsSame(Taxonomy.bundled());
        assertThat(past.find(ModelKind.TAXONOMY, "0123456789ab")).isEmpty();
        assertThat(TaxonomyName.hash("0.9.0/starter-2/learned-1")).isEmpty();
    }

    private int promoted(ModelKind<?> kind, byte[] artefact) {
        var version = Artefacts.register(models, kind.name(), kind.name(), artefact);
        models.promote(kind.name(), new Promotion(version, Promotion.Stage.LIVE));
        return version;
    }

    private void follow(ModelKind<?> kind) {
        live.swap(live.fetch(moved(kind)));
    }

    private static AliasMoved moved(ModelKind<?> kind) {
        return new AliasMoved(new ModelId(new UUID(0, 1)), kind.name(), Alias.LIVE, 1, null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
