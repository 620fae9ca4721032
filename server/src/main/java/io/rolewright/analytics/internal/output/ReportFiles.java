package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Dashboard;
import io.rolewright.analytics.Report;
import io.rolewright.analytics.ReportTable;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes files of reports and of the dashboard. */
@Component
public class ReportFiles {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 340;

    private final Agency agency;

    ReportFiles(Agency agency) {
        this.agency = agency;
    }

    /**
     * A report as a file.
     *
     * @param part which table of it, as CSV, or which chart, as a picture; the first where none is named
     * @throws ContractException {@code analytics.part-unknown}, {@code analytics.picture-none} (404)
     */
    public ReportFile of(Report report, ReportFormat format, @Nullable String part) {
        return new ReportFile(name(report, format, part), format, bytes(report, format, part));
    }

    /** As many files as it takes to hold every table of a report. */
    public List<ReportFile> whole(Report report, ReportFormat format) {
        return format == ReportFormat.CSV
                ? report.tables().stream()
                        .map(table -> of(report, format, table.name()))
                        .toList()
                : List.of(of(report, format, null));
    }

    /** The dashboard as a picture or a page. */
    ReportFile of(Dashboard dashboard, DashboardFormat format) {
        var bytes = switch (format) {
            case HTML -> text(DashboardPage.of(dashboard, agency.name()));
            case SVG -> text(DashboardPicture.svg(dashboard, agency.name()));
            case PNG -> DashboardPicture.png(dashboard, agency.name());
        };
        var file = format.file();
        return new ReportFile("dashboard-" + dashboard.period().until() + "." + file.ending(), file, bytes);
    }

    private static String name(Report report, ReportFormat format, @Nullable String part) {
        var days = report.period().from() + "-" + report.period().until();
        return report.name() + (part == null ? "" : "-" + part) + "-" + days + "." + format.ending();
    }

    private static byte[] bytes(Report report, ReportFormat format, @Nullable String part) {
        return switch (format) {
            case HTML -> text(ReportPage.of(report, Version.current()));
            case CSV -> csv(table(report, part));
            case XLSX -> xlsx(report);
            case PDF -> ReportPdf.of(report, Version.current());
            case SVG -> svg(chart(report, part));
            case PNG -> png(chart(report, part));
        };
    }

    private static ReportTable table(Report report, @Nullable String part) {
        return report.tables().stream()
                .filter(table -> part == null || table.name().equals(part))
                .findFirst()
                .orElseThrow(() -> unknown(report, part));
    }

    private static Chart chart(Report report, @Nullable String part) {
        return ReportCharts.showing(report, part)
                .orElseThrow(() -> report.series().isEmpty()
                        ? ContractException.notFound("analytics.picture-none", report.name())
                        : unknown(report, part));
    }

    private static ContractException unknown(Report report, @Nullable String part) {
        return ContractException.notFound("analytics.part-unknown", part == null ? "" : part, report.name());
    }

    private static byte[] csv(ReportTable table) {
        return written(out -> ReportCsv.write(table.columns(), table.rows(), out));
    }

    private static byte[] xlsx(Report report) {
        return written(out -> ReportWorkbook.write(report, Version.current(), out));
    }

    private static byte[] svg(Chart chart) {
        return text(ChartSvg.of(chart, WIDTH, ChartPainter.height(chart, HEIGHT)));
    }

    private static byte[] png(Chart chart) {
        return ChartPng.of(chart, WIDTH, ChartPainter.height(chart, HEIGHT));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] written(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What writes a file. */
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
