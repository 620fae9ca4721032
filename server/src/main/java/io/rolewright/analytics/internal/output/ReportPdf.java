package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Metric;
import io.rolewright.analytics.Report;
import io.rolewright.analytics.ReportTable;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A report on pages of A4: what it is about, its charts as lines that stay sharp, and its tables, each with the definitions of
 * its figures below. The same report gives the same bytes.
 */
final class ReportPdf {
    private static final float MARGIN = 45;
    private static final float GAP = 8;
    /** More columns lie across. */
    private static final int UPRIGHT = 7;

    private final PdfFonts fonts = new PdfFonts();
    private final Report report;
    private final String version;

    private ReportPdf(Report report, String version) {
        this.report = report;
        this.version = version;
    }

    /** The file's bytes. */
    static byte[] of(Report report, String version) {
        return new ReportPdf(report, version).write();
    }

    private byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var document =
                new Document(isWide() ? PageSize.A4.rotate() : PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + GAP)) {
            var writer = PdfWriter.getInstance(document, bytes);
            writer.setPageEvent(
                    new PageFoot(fonts, Texts.of("foot", report.title(), ReportLines.made(report), version)));
            document.addTitle(report.title());
            document.setDocumentLanguage("en");
            document.open();
            head(document);
            charts(document, writer);
            report.tables().forEach(table -> add(document, table));
            define(document, Defined.others(report));
            SamePdf.stamp(writer, report);
        }
        return SamePdf.settled(bytes.toByteArray());
    }

    private boolean isWide() {
        return report.tables().stream().anyMatch(table -> table.columns().size() > UPRIGHT);
    }

    private void head(Document document) {
        document.add(new Paragraph(report.title(), fonts.title()));
        document.add(new Paragraph(report.description(), fonts.prose()));
        var lines = List.of(
                Texts.of("period") + ": " + ReportLines.period(report),
                Texts.of("filters") + ": " + ReportLines.filters(report));
        for (var line : lines) {
            document.add(new Paragraph(line, fonts.quiet()));
        }
    }

    private void charts(Document document, PdfWriter writer) {
        var width = document.right() - document.left();
        for (var chart : ReportCharts.of(report)) {
            document.add(spaced(new Paragraph(" ", fonts.quiet())));
            document.add(PdfChart.of(chart, writer, width));
        }
    }

    private void add(Document document, ReportTable table) {
        var heading = spaced(new Paragraph(table.title(), fonts.heading()));
        heading.setSpacingAfter(GAP);
        document.add(heading);
        document.add(PdfTables.of(table, fonts));
        if (table.rows().isEmpty()) {
            document.add(new Paragraph(Texts.of("chart-nothing"), fonts.quiet()));
        }
        if (table.note() != null) {
            document.add(new Paragraph(table.note(), fonts.prose()));
        }
        define(document, Defined.beside(report, table));
    }

    private void define(Document document, List<Metric> metrics) {
        for (var metric : metrics) {
            var definition = new Paragraph(metric.title() + ": " + metric.definition(), fonts.quiet());
            definition.setSpacingBefore(GAP / 2);
            definition.setKeepTogether(true);
            document.add(definition);
        }
    }

    private static Paragraph spaced(Paragraph paragraph) {
        paragraph.setSpacingBefore(GAP);
        paragraph.setKeepTogether(true);
        return paragraph;
    }
}
