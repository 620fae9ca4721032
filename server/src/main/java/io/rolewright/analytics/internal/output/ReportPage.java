package io.rolewright.analytics.internal.output;

import com.samskivert.mustache.Template;
import io.rolewright.analytics.Report;
import io.rolewright.runtime.pages.PageTemplates;
import java.util.HashMap;

/** Writes a report as a page, with the definitions beside the figures. Every value is escaped. */
final class ReportPage {
    static final PageTemplates PAGES = new PageTemplates("analytics", "analytics.output.");

    private static final Template TEMPLATE = PAGES.open("report.html");

    private ReportPage() {}

    static String of(Report report, String version) {
        var values = new HashMap<String, Object>();
        values.put("say", PAGES.say());
        values.put("title", report.title());
        values.put("description", report.description());
        values.put("period", ReportLines.period(report));
        values.put("filters", ReportLines.filters(report));
        values.put(
                "charts",
                ReportCharts.of(report).stream().map(PageFigures::chart).toList());
        values.put(
                "tables",
                report.tables().stream()
                        .map(table -> PageFigures.table(table, Defined.beside(report, table)))
                        .toList());
        values.put("definitions", PageFigures.definitions(Defined.others(report)));
        values.put("foot", Texts.of("foot", report.title(), ReportLines.made(report), version));
        return TEMPLATE.execute(values);
    }
}
