package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Report;
import io.rolewright.analytics.ReportFilters;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What has to be known of a report beside its figures, in lines of a name and a value. */
final class ReportLines {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z", Locale.ENGLISH);

    private ReportLines() {}

    static List<List<String>> about(Report report, String version) {
        return List.of(
                List.of(Texts.of("report"), report.title()),
                List.of(Texts.of("about"), report.description()),
                List.of(Texts.of("period"), period(report)),
                List.of(Texts.of("filters"), filters(report.filters())),
                List.of(Texts.of("made"), made(report)),
                List.of(Texts.of("version"), version));
    }

    /** The days, with the zone that they are days of. */
    static String period(Report report) {
        var period = report.period();
        return Texts.of("period-days", period.from().toString(), period.until().toString(), report.zone());
    }

    static String made(Report report) {
        return TIME.format(report.madeAt().atZone(ZoneId.of(report.zone())));
    }

    static String filters(ReportFilters filters) {
        var narrowed = new ArrayList<String>();
        narrow(
                narrowed,
                "filter-client",
                filters.client() == null ? null : filters.client().text());
        narrow(
                narrowed,
                "filter-recruiter",
                filters.recruiter() == null ? null : filters.recruiter().text());
        narrow(
                narrowed,
                "filter-source",
                filters.source() == null ? null : filters.source().name());
        narrow(narrowed, "filter-board", filters.board());
        narrow(
                narrowed,
                "filter-job",
                filters.job() == null ? null : filters.job().text());
        return narrowed.isEmpty() ? Texts.of("filters-none") : String.join(", ", narrowed);
    }

    private static void narrow(List<String> narrowed, String name, @Nullable String value) {
        if (value != null) {
            narrowed.add(Texts.of(name, value));
        }
    }
}
