package io.rolewright.matching.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.fairness.AgeBand;
import io.rolewright.engine.fairness.AuditRules;
import io.rolewright.engine.fairness.Declared;
import io.rolewright.engine.fairness.Ethnicity;
import io.rolewright.engine.fairness.ImpactAudit;
import io.rolewright.engine.fairness.ScoredGroup;
import io.rolewright.engine.fairness.Sex;
import io.rolewright.matching.FairnessReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AuditSheetTest {
    private final AuditSheet sheet = AuditSheet.of(report(List.of(
            group(Sex.FEMALE, Ethnicity.WHITE, 400, 180),
            group(Sex.MALE, Ethnicity.WHITE, 500, 275),
            group(Sex.MALE, Ethnicity.ASIAN, 10, 1),
            new ScoredGroup(Declared.NOTHING, 90, 40))));

    @Test
    void writesFiguresThatCanBeWorkedOutByHand() {
        // 180 / 400 = 0.45; 276 / 510 = 0.541176; 0.45 / 0.541176 = 0.831522
        assertThat(sheet.sections().getFirst().rows().getFirst())
                .startsWith("Female", "400", "180", "0.450")
                .contains("0.832");
    }

    @Test
    void marksWhatIsTooFewAndWhatIsBelowFourFifths() {
        var ethnicity = sheet.sections().get(1);
        assertThat(ethnicity.rows().get(1))
                .startsWith("Asian *", "10", "1", "0.100")
                .contains("–");
        assertThat(ethnicity.notes())
                .contains("Not said: 90 people.")
                .anyMatch(note -> note.startsWith("* less than 2 %"));
        assertThat(sheet.sections().get(2).rows().getFirst().getFirst()).isEqualTo("Female, White");

        var unfair = AuditSheet.of(report(
                List.of(group(Sex.FEMALE, Ethnicity.WHITE, 100, 20), group(Sex.MALE, Ethnicity.WHITE, 100, 80))));
        assertThat(unfair.sections().getFirst().rows().getFirst()).contains("0.250 †");
        assertThat(unfair.sections().getFirst().notes()).anyMatch(note -> note.startsWith("†"));
    }

    @Test
    void saysWhereNobodySaidAnything() {
        assertThat(sheet.sections().get(3).rows()).isEmpty();
        assertThat(sheet.sections().get(3).notes())
                .containsExactly("Nobody said anything about it.", "Not said: 1000 people.");
    }

    @Test
    void isAPageWithTablesThatCanBeHeard() {
        var page = Jsoup.parse(new String(HtmlPages.of(sheet), StandardCharsets.UTF_8));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Fairness of scores");
        assertThat(page.select("section:first-of-type thead th[scope=col]")).hasSize(8);
        assertThat(page.select("section:first-of-type tbody th[scope=row]").eachText())
                .containsExactly("Female", "Male");
        assertThat(page.select("script, link, img")).isEmpty();
    }

    @Test
    void isAPdfWithTheSameFigures() throws IOException {
        try (var pdf = Loader.loadPDF(PdfPages.of(sheet))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Fairness of scores", "Female", "0.832", "By age", "Not said: 90 people.");
            assertThat(pdf.getPage(0).getRotation()).as("across").isEqualTo(90);
        }
    }

    private static FairnessReport report(List<ScoredGroup> groups) {
        return new FairnessReport(
                Instant.parse("2026-06-01T10:00:00Z"),
                3,
                groups.stream().mapToInt(ScoredGroup::scored).sum(),
                groups.stream().mapToInt(ScoredGroup::above).sum(),
                51.25,
                List.of("1/test"),
                AuditRules.STANDARD,
                new ImpactAudit(AuditRules.STANDARD).of(groups));
    }

    private static ScoredGroup group(Sex sex, Ethnicity ethnicity, int scored, int above) {
        return new ScoredGroup(
                new Declared(Optional.of(sex), Optional.of(ethnicity), Optional.<AgeBand>empty()), scored, above);
    }
}
