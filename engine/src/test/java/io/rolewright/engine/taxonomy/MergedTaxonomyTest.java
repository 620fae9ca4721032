package io.rolewright.engine.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rolewright.engine.taxonomy.release.EscoRelease;
import io.rolewright.engine.taxonomy.release.Folder;
import io.rolewright.engine.taxonomy.release.OnetRelease;
import io.rolewright.engine.taxonomy.release.Release;
import io.rolewright.engine.taxonomy.release.Released;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedTaxonomyTest {
    @TempDir
    Path folder;

    @Test
    void bringsWhatWasReleasedBesideWhatWasThere() throws Exception {
        Taxonomy merged = MergedTaxonomy.write(into(), List.of(esco(), onet()));
        assertThat(merged.version()).isEqualTo(Taxonomy.bundled().version() + "+esco+onet");
        assertThat(merged.occupations())
                .containsAll(Taxonomy.bundled().occupations())
                .hasSizeGreaterThan(Taxonomy.bundled().occupations().size());
        OccupationFinder finder = new OccupationFinder(merged);
        assertThat(finder.match("Kite Pilot").getFirst().occupation().isco()).isEmpty();
        assertThat(finder.match("Bap Maker").getFirst().occupation().isco()).isEqualTo("7512");
        assertThat(new SkillFinder(merged).find("You will knead dough by hand")).hasSize(1);
    }

    /** The bread smith was a title of the loaf smith's first, so what O*NET calls one adds to that. */
    @Test
    void aNameBelongsToTheEntryThatHadItFirst() throws Exception {
        Taxonomy merged = MergedTaxonomy.write(into(), List.of(esco(), onet()));
        Occupation smith = merged.occupation("occupation:loaf-smith").orElseThrow();
        assertThat(smith.titles()).contains("bread smith", "Loaf Smith, Senior", "CLO");
        assertThat(smith.skills()).contains("skill:knead-dough-by-hand", "skill:loafmaster");
        assertThat(merged.occupation("occupation:kite-pilots").orElseThrow().titles())
                .isEmpty();
        assertThat(merged.implies("skill:loafmaster", "skill:oven-control-software"))
                .isTrue();
    }

    @Test
    void filesStateTheirSource() throws Exception {
        MergedTaxonomy.write(into(), List.of(onet()));
        assertThat(Files.readString(into().resolve("occupations/onet.txt")))
                .startsWith("source: Includes information from the O*NET 99.1 Database")
                .contains("# read Occupation Data.txt, sha256 ");
        assertThat(Files.readString(into().resolve("occupations/health.txt")))
                .startsWith("source: written for Rolewright");
    }

    @Test
    void aSecondImportAddsToTheFirst() throws Exception {
        MergedTaxonomy.write(into(), List.of(esco()));
        Taxonomy merged = MergedTaxonomy.write(into(), List.of(onet()));
        assertThat(merged.version()).endsWith("+esco+onet");
        assertThat(merged.sha256())
                .isEqualTo(MergedTaxonomy.write(folder.resolve("b"), List.of(esco(), onet()))
                        .sha256());
        assertThatThrownBy(() -> MergedTaxonomy.write(into(), List.of(onet())))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Taxonomy.load(into()).sha256()).isEqualTo(merged.sha256());
    }

    @Test
    void leavesNothingHalfWritten() throws Exception {
        Release broken = new Release(
                "broken",
                "nobody",
                List.of(),
                List.of(new Released("wisdom", "Baking bread", List.of(), List.of())),
                List.of());
        assertThatThrownBy(() -> MergedTaxonomy.write(into(), List.of(broken)))
                .isInstanceOf(InvalidTaxonomyException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void touchesNoFolderOfOthers() throws IOException {
        Files.createDirectories(into());
        Files.writeString(into().resolve("letter.txt"), "Dear");
        assertThatThrownBy(() -> MergedTaxonomy.write(into(), List.of()))
                .isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(files()).containsExactly(into());
    }

    @Test
    void mergesTheRealReleases() throws Exception {
        String datasets = System.getenv("ROLEWRIGHT_DATASETS");
        assumeTrue(datasets != null, "SKIPPED: the real releases are not merged, ROLEWRIGHT_DATASETS is not set");
        Release esco = EscoRelease.read(Path.of(datasets, "esco_occupations"));
        Release onet = OnetRelease.read(Path.of(datasets, "onet"));
        Taxonomy merged = MergedTaxonomy.write(into(), List.of(esco, onet));
        assertThat(merged.occupations()).hasSizeGreaterThan(3_500);
        assertThat(merged.skills()).hasSizeGreaterThan(8_000);
    }

    private Path into() {
        return folder.resolve("models");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !String.valueOf(file.getFileName()).startsWith("release"))
                    .toList();
        }
    }

    private Release esco() throws Exception {
        return EscoRelease.read(
                new Folder(folder.resolve("release-esco")).esco().path());
    }

    private Release onet() throws Exception {
        return OnetRelease.read(
                new Folder(folder.resolve("release-onet")).onet().path());
    }
}
