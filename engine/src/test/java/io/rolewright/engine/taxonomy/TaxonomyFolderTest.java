package io.rolewright.engine.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyFolderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writesASmallTaxonomy() throws IOException {
        write("taxonomy.txt", "version: mine-3\nskills/baking.txt\noccupations/food.txt\nwords/words.txt\n");
        write("skills/baking.txt", "source: ours\n[knowledge]\nBaking\nSourdough | levain > Baking\n");
        write("occupations/food.txt", "source: ours\n[7512]\nBaker | pastry cook > Sourdough\n");
        write("words/words.txt", "source: ours\n[title noise]\nwanted\n");
    }

    @Test
    void readsAFolderOfOnesOwn() throws Exception {
        Taxonomy taxonomy = Taxonomy.load(folder);
        assertThat(taxonomy.version()).isEqualTo("mine-3");
        assertThat(taxonomy.implies("skill:sourdough", "skill:baking")).isTrue();
        assertThat(new SkillFinder(taxonomy).find("Levain daily")).hasSize(1);
        assertThat(new OccupationFinder(taxonomy)
                        .match("Baker wanted")
                        .getFirst()
                        .occupation()
                        .skills())
                .containsExactly("skill:sourdough");
    }

    @Test
    void anIndentedLineGoesOnWithItsEntry() throws Exception {
        write(
                "skills/baking.txt",
                "source: ours\n[knowledge]\nBaking\nSourdough | levain,\n    sour dough\n    > Baking\n");
        Taxonomy taxonomy = Taxonomy.load(folder);
        assertThat(taxonomy.skill("skill:sourdough")).map(Skill::synonyms).hasValue(List.of("levain", "sour dough"));
        assertThat(taxonomy.implies("skill:sourdough", "skill:baking")).isTrue();
    }

    @Test
    void aPlusAddsToAnEarlierFilesEntry() throws Exception {
        write("taxonomy.txt", "version: 1\nskills/baking.txt\noccupations/food.txt\noccupations/more.txt\n");
        write(
                "occupations/more.txt",
                "source: theirs\n[unclassified]\n+ bakers | oven hand, baker > Baking\nPie smith\n");
        Taxonomy taxonomy = Taxonomy.load(folder);
        Occupation baker = taxonomy.occupation("occupation:baker").orElseThrow();
        assertThat(baker.isco()).isEqualTo("7512");
        assertThat(baker.titles()).containsExactly("pastry cook", "oven hand");
        assertThat(baker.skills()).containsExactly("skill:sourdough", "skill:baking");
        assertThat(taxonomy.occupation("occupation:pie-smith"))
                .map(Occupation::isco)
                .hasValue("");
    }

    @Test
    void aCommaMayStandInAName() throws Exception {
        write("skills/baking.txt", "source: ours\n[knowledge]\nBaking\nSourdough | dough\\, sour, levain > Baking\n");
        assertThat(Taxonomy.load(folder).skill("skill:sourdough"))
                .map(Skill::synonyms)
                .hasValue(List.of("dough, sour", "levain"));
    }

    @Test
    void theHashFollowsTheContent() throws Exception {
        String before = Taxonomy.load(folder).sha256();
        write("words/words.txt", "source: ours\n[title noise]\nneeded\n");
        assertThat(Taxonomy.load(folder).sha256()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "skills/baking.txt, '[knowledge]\nBaking', taxonomy.no-source, 1",
        "skills/baking.txt, 'source: ours\nBaking', taxonomy.no-section, 2",
        "skills/baking.txt, 'source: ours\n[wisdom]\nBaking', taxonomy.unknown-section, 3",
        "skills/baking.txt, 'source: ours\n[knowledge]\nBaking | bread,,rolls', taxonomy.malformed-line, 3",
        "skills/baking.txt, 'source: ours\n[knowledge]\nBaking\n\nBread | baking', taxonomy.duplicate-name, 5",
        "skills/baking.txt, 'source: ours\n[knowledge]\nBaking > Alchemy', taxonomy.unknown-skill, 3",
        "skills/baking.txt, 'source: ours\n[knowledge]\nBaking > Bread\nBread > Baking', taxonomy.cycle, 3",
        "occupations/food.txt, 'source: ours\n[bakers]\nBaker', taxonomy.unknown-section, 3",
        "occupations/food.txt, 'source: ours\n[7512]\nBaker > Alchemy', taxonomy.unknown-skill, 3",
        "occupations/food.txt, 'source: ours\n[7512]\nBaker\nBread maker | bakers', taxonomy.duplicate-name, 4",
        "occupations/food.txt, 'source: ours\n[7512]\n+ Cook | chef', taxonomy.unknown-entry, 3",
        "taxonomy.txt, 'skills/baking.txt', taxonomy.no-version, 1",
        "taxonomy.txt, 'version: 1\nrecipes/x.txt', taxonomy.malformed-line, 2"
    })
    void saysWhatIsWrongAndWhere(String file, String content, String code, int line) throws IOException {
        write(file, content);
        InvalidTaxonomyException refusal = refusal();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.file()).isEqualTo(file);
        assertThat(refusal.line()).isEqualTo(line);
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        Files.delete(folder.resolve("skills/baking.txt"));
        assertThat(refusal().code()).isEqualTo("taxonomy.file-missing");
        assertThat(refusal().file()).isEqualTo("skills/baking.txt");
    }

    @Test
    void readsNothingOutsideItsFolder() throws IOException {
        write("taxonomy.txt", "version: 1\nskills/../../outside.txt\n");
        Files.writeString(folder.resolveSibling("outside.txt"), "source: ours\n");
        assertThat(refusal().code()).isEqualTo("taxonomy.file-missing");
    }

    private InvalidTaxonomyException refusal() {
        return catchThrowableOfType(InvalidTaxonomyException.class, () -> Taxonomy.load(folder));
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
