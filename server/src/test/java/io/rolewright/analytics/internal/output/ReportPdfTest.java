package io.rolewright.analytics.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.analytics.Report;
import io.rolewright.analytics.ReportTable;
import io.rolewright.analytics.Row;
import io.rolewright.shared.Money;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReportPdfTest {
    private static final String LONG =
            "The Most Honourable Society of Harbour Hospitals and Associated Community Nursing Homes of Fremantle";

    @Test
    void saysWhatItIsAboutAndDefinesItsFigures() throws IOException {
        var text = text(Reports.clients());
        assertThat(text)
                .contains("Clients", "What each client brought.", "2026-01-01 to 2026-06-30", "source ")
                .contains(Reports.EVIL.substring(0, 10), "Perth Rail", "AUD 182,450.50", "JPY -9,000,000", "75.0 %")
                .contains("People who accepted an offer of work.", "Money is summed for each currency alone.")
                .contains("made 2026-07-01 09:30 AWST by Rolewright 0.8.0", "page 1");
    }

    @Test
    void isTheSameAgain() {
        assertThat(ReportPdf.of(Reports.clients(), "0.8.0")).isEqualTo(ReportPdf.of(Reports.clients(), "0.8.0"));
    }

    @Test
    void repeatsTheHeadAndWrapsLongNames() throws IOException {
        var rows = IntStream.range(0, 120)
                .mapToObj(at -> Reports.row(LONG, "2026-01-01", "2026-01", at, "1", "1", Money.ofMinor(at, "AUD")))
                .toList();
        var file = ReportPdf.of(with(rows), "0.8.0");
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            for (var page = 3; page <= pdf.getNumberOfPages() - 1; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("Client since", "page " + page);
            }
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(LONG);
        }
    }

    @Test
    void drawsChartsAsLines() throws IOException {
        try (var pdf = Loader.loadPDF(ReportPdf.of(Reports.clients(), "0.8.0"))) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
    }

    @Test
    void saysThatNothingHappened() throws IOException {
        assertThat(text(Reports.empty())).contains("Nothing in this period", "Nothing happened.");
    }

    private static Report with(List<Row> rows) {
        var full = Reports.clients();
        var table = new ReportTable("clients", "Clients", Reports.COLUMNS, rows, null, null);
        return new Report(
                full.name(),
                full.title(),
                full.description(),
                full.period(),
                full.filters(),
                full.clientName(),
                full.recruiterName(),
                full.zone(),
                full.madeAt(),
                List.of(table),
                full.series(),
                full.definitions());
    }

    private static String text(Report report) throws IOException {
        try (var pdf = Loader.loadPDF(ReportPdf.of(report, "0.8.0"))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
