package io.rolewright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllBarsTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void keepAReport() throws IOException {
        Scorecard card = new Scorecard("gazetteer", "BM25");
        card.add("F1", Unit.SHARE, 0.7, Bar.atLeast(0.6), 0.25);
        card.add("p50", Unit.MILLIS, 4, Bar.none());
        Report report = new Report("Skills", "./rolewright eval skills");
        report.card(card);
        report.table(List.of("layer", "told", "true"), List.of(List.of("Skill", "3", "4")));
        Files.writeString(folder.resolve("skills.md"), report.text());
    }

    @Test
    void takesEachRowWithABar() throws IOException {
        Files.writeString(folder.resolve("README.md"), "# Reports\n\n" + AllBars.START + "old" + AllBars.END + "\n");
        AllBars.refresh(folder);
        assertThat(folder.resolve("README.md")).content().isEqualTo("""
                # Reports

                %s| what | bar | ours | baselines | held | report |
                | --- | --- | --- | --- | --- | --- |
                | F1 | at least 0.600 | 0.700 | gazetteer 0.250 | yes | [skills](skills.md) |
                %s
                """.formatted(AllBars.START, AllBars.END));
    }

    @Test
    void leavesAReadmeWithoutAPlaceAsItIs() throws IOException {
        Files.writeString(folder.resolve("README.md"), "# Reports\n");
        AllBars.refresh(folder);
        assertThat(folder.resolve("README.md")).hasContent("# Reports\n");
    }
}
