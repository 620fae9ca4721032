package io.rolewright.engine.taxonomy.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscoReleaseTest {
    @TempDir
    Path folder;

    @Test
    void readsLabelsGroupsAndEssentialSkills() throws Exception {
        Release release = EscoRelease.read(new Folder(folder).esco().path());
        assertThat(release.occupations())
                .containsExactly(new Released(
                        "7512", "loaf smith", List.of("bread smith", "bap maker"), List.of("knead dough, by hand")));
        assertThat(release.skills())
                .containsExactly(
                        new Released("skill", "knead dough, by hand", List.of("work dough", "fold dough"), List.of()),
                        new Released("knowledge", "sourdoughs~", List.of(), List.of()));
        assertThat(release.remarks())
                .contains("left out 1 relations to a skill or occupation that is not in the files");
    }

    @Test
    void readsTheReleaseFromTheFoldersName() throws Exception {
        Path named = new Folder(folder.resolve("ESCO dataset - v1.2.0 - classification - en - csv"))
                .esco()
                .path();
        assertThat(EscoRelease.read(named).source())
                .contains("European Commission, release 1.2.0")
                .doesNotContain("\n");
        Path nameless = new Folder(folder.resolve("mine")).esco().path();
        assertThat(EscoRelease.read(nameless).remarks()).contains("the folder does not say which release it is");
    }

    @Test
    void readsAListOfLabelsToo() throws Exception {
        new Folder(folder)
                .write(
                        "esco_occupation_labels_en.tsv",
                        "conceptUri\tlabel\tlabelIndex\no1\tloaf smith\t0\no1\tbread smith\t1\no2\tpie smith\t0\n");
        assertThat(EscoRelease.read(folder).occupations())
                .containsExactly(
                        new Released("unclassified", "loaf smith", List.of("bread smith"), List.of()),
                        new Released("unclassified", "pie smith", List.of(), List.of()));
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        Folder esco = new Folder(folder).esco();
        esco.write("occupations_en.csv", "conceptUri,iscoGroup,preferredLabel,altLabels\no1,7512,a,\no2,9999,b,\n");
        assertThat(refusal()).hasMessageStartingWith("release.malformed-line occupations_en.csv:3 iscoGroup 9999");
        esco.write("occupations_en.csv", "conceptUri,iscoGroup,preferredLabel,altLabels\no1,7512,\"a,\n");
        assertThat(refusal().code()).isEqualTo("release.malformed-line");
        esco.write("occupations_en.csv", "conceptUri,iscoGroup,altLabels\n");
        assertThat(refusal().code()).isEqualTo("release.column-missing");
        Files.delete(folder.resolve("occupations_en.csv"));
        assertThat(refusal().code()).isEqualTo("release.file-missing");
    }

    private InvalidReleaseException refusal() {
        return catchThrowableOfType(InvalidReleaseException.class, () -> EscoRelease.read(folder));
    }
}
