package io.rolewright.matching.internal.pack;

import io.rolewright.engine.fairness.ImpactRow;
import io.rolewright.engine.fairness.ImpactTable;
import io.rolewright.engine.fairness.Interval;
import io.rolewright.matching.FairnessReport;
import io.rolewright.shared.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands on the pages of an audit, in words and figures: ratios and rates with three places, probabilities with four,
 * both rounded half up.
 *
 * @param title above all
 * @param lead what was audited, and how
 * @param sections one for each attribute
 */
public record AuditSheet(String title, List<String> lead, List<Section> sections) {
    private static final int PLACES = 3;
    private static final int PROBABILITY_PLACES = 4;
    private static final double PERCENT = 100;

    /**
     * One table with its heading.
     *
     * @param heading what people are parted by
     * @param columns their names; the first names the category
     * @param rows as many cells as there are columns
     * @param notes what stands below
     */
    public record Section(String heading, List<String> columns, List<List<String>> rows, List<String> notes) {}

    /** The pages of a report. */
    public static AuditSheet of(FairnessReport report) {
        var lead = text(
                "made",
                report.madeAt().truncatedTo(ChronoUnit.SECONDS),
                report.scored(),
                report.jobs(),
                plain(report.median(), 2),
                report.above(),
                String.join(", ", report.versions()));
        return new AuditSheet(
                text("title"),
                List.of(lead, text("method")),
                report.tables().stream().map(table -> section(table, report)).toList());
    }

    private static Section section(ImpactTable table, FairnessReport report) {
        var interval = text("interval", plain(report.rules().confidence() * PERCENT, 0));
        var columns = List.of(
                text("category"),
                text("scored"),
                text("above"),
                text("rate"),
                interval,
                text("ratio"),
                interval,
                text("probability"));
        return new Section(
                text("heading." + table.attribute()),
                columns,
                table.rows().stream().map(AuditSheet::row).toList(),
                notes(table, report));
    }

    private static List<String> row(ImpactRow row) {
        var compared = row.comparison();
        return List.of(
                category(row.category()) + (row.tooFew() ? " *" : ""),
                String.valueOf(row.scored()),
                String.valueOf(row.above()),
                plain(row.rate(), PLACES),
                interval(Optional.of(row.rateInterval())),
                compared.map(one -> plain(one.impactRatio(), PLACES) + (one.belowFourFifths() ? " †" : ""))
                        .orElse("–"),
                interval(compared.flatMap(ImpactRow.Comparison::interval)),
                compared.map(one -> plain(one.probability(), PROBABILITY_PLACES))
                        .orElse("–"));
    }

    private static List<String> notes(ImpactTable table, FairnessReport report) {
        var notes = new ArrayList<String>();
        if (table.rows().isEmpty()) {
            notes.add(text("nobody"));
        }
        notes.add(text("unknown", table.unknown()));
        if (table.rows().stream().anyMatch(ImpactRow::tooFew)) {
            notes.add(text("too-few", plain(report.rules().leastShare() * PERCENT, 0)));
        }
        if (table.rows().stream()
                .flatMap(row -> row.comparison().stream())
                .anyMatch(ImpactRow.Comparison::belowFourFifths)) {
            notes.add(text("warning"));
        }
        return notes;
    }

    private static String category(String names) {
        return Stream.of(names.split(" ")).map(name -> text("category." + name)).collect(Collectors.joining(", "));
    }

    private static String interval(Optional<Interval> interval) {
        return interval.map(one -> plain(one.low(), PLACES) + " – " + plain(one.high(), PLACES))
                .orElse("–");
    }

    private static String plain(double figure, int places) {
        return BigDecimal.valueOf(figure).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    private static String text(String name, Object... arguments) {
        var texts = Stream.of(arguments).map(String::valueOf).toList();
        return Messages.find(Locale.ENGLISH, "fairness." + name, texts).orElseThrow();
    }
}
