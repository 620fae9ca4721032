package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Report;
import io.rolewright.shared.Id;
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
                List.of(Texts.of("filters"), filters(report)),
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

    /** What it is narrowed by, by name where there is one. */
    static String filters(Report report) {
        var filters = report.filters();
        var narrowed = new ArrayList<String>();
        narrow(narrowed, "filter-client", report.clientName(), filters.client());
        narrow(narrowed, "filter-recruiter", report.recruiterName(), filters.recruiter());
        narrow(narrowed, "filter-source", null, filters.source());
        narrow(narrowed, "filter-board", null, filters.board());
        narrow(narrowed, "filter-job", null, filters.job());
        return narrowed.isEmpty() ? Texts.of("filters-none") : String.join(", ", narrowed);
    }

    private static void narrow(List<String> narrowed, String filter, @Nullable String name, @Nullable Object value) {
        if (value != null) {
            var text = value instanceof Id id ? id.text() : value.toString();
            narrowed.add(Texts.of(filter, name == null ? text : name));
        }
    }
}
