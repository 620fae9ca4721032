package io.rolewright.evaluation.forecast;

import io.rolewright.evaluation.Bar;
import io.rolewright.evaluation.Report;
import io.rolewright.evaluation.Scorecard;
import io.rolewright.evaluation.Unit;
import io.rolewright.evaluation.forecast.Figures.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What was measured, as {@code evaluation/reports/forecast.md}. */
final class ForecastReport {
    private static final double NARROW = 72;
    private static final double WIDE = 88;

    private final Map<Long, List<Figures>> figures;
    private final String seeds;
    private final Scorecard card = new Scorecard("naive", "seasonal naive");

    ForecastReport(Map<Long, List<Figures>> figures, String seeds) {
        this.figures = figures;
        this.seeds = seeds;
        for (Kind kind : Kind.values()) {
            figures.forEach((seed, all) -> addErrors(seed, of(kind, all)));
        }
        for (Kind kind : Kind.values()) {
            addCoverage(kind);
        }
    }

    boolean holds() {
        return card.holds();
    }

    Report report() {
        Report report = new Report("Forecasts", "./rolewright eval forecast --seed " + seeds);
        report.card(card);
        report.note("## Each agency");
        report.table(
                List.of(
                        "seed",
                        "what",
                        "origins",
                        "MAE",
                        "RMSE",
                        "MASE",
                        "naive: RMSE",
                        "MASE",
                        "seasonal: RMSE",
                        "MASE",
                        "in 80 %",
                        "in 95 %"),
                rows());
        report.note(METHOD);
        return report;
    }

    private void addErrors(long seed, Figures figures) {
        double naive = figures.naive().mae();
        double seasonal = figures.seasonal().mae();
        card.add(
                "mean absolute error, " + figures.kind().title() + ", seed " + seed,
                Unit.RATE,
                figures.ours().mae(),
                Bar.atMost(Math.min(naive, seasonal)),
                naive,
                seasonal);
    }

    private void addCoverage(Kind kind) {
        String what = "truths in intervals of 80 %, " + kind.title();
        double covered = 100.0 * sum(kind, Figures::likely) / sum(kind, Figures::intervals);
        card.add(what + ", of " + sum(kind, Figures::intervals), Unit.PERCENT, covered, Bar.atLeast(NARROW));
        card.add(what + ": not too wide", Unit.PERCENT, covered, Bar.atMost(WIDE));
    }

    private int sum(Kind kind, ToIntFunction<Figures> part) {
        return figures.values().stream()
                .mapToInt(all -> part.applyAsInt(of(kind, all)))
                .sum();
    }

    private static Figures of(Kind kind, List<Figures> all) {
        return all.get(kind.ordinal());
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        figures.forEach((seed, all) -> all.forEach(one -> rows.add(List.of(
                String.valueOf(seed),
                one.kind().title(),
                String.valueOf(one.origins()),
                told(one.ours().mae()),
                told(one.ours().rmse()),
                told(one.mase(one.ours())),
                told(one.naive().rmse()),
                told(one.mase(one.naive())),
                told(one.seasonal().rmse()),
                told(one.mase(one.seasonal())),
                share(one.likely(), one.intervals()),
                share(one.sure(), one.intervals())))));
        return rows;
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%.0f %%", 100.0 * part / whole);
    }

    private static String told(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }

    private static final String METHOD = """
            ## How it is measured

            `generate-years` invents an agency day by day for 2024 and 2025, without knowing how anything is forecast. From every \
            second Monday of the second year as many days or weeks ahead as the data still tell, applications are forecast by \
            `Forecaster`, placements and revenue by `Pipeline`, each with nothing but the facts up to the day before. Revenue \
            is that of placements made in the span, whether their application was open or yet to come, in Australian dollars; \
            clients in another currency count as nothing.

            *Naive*: as the last day, the last week, or the span of the same length before. *Seasonal naive*: as the same \
            weekday of the last week, or the same span 364 days before. MASE divides by the mean difference to the step before \
            (of days: to the same weekday of the week before) within the first year, so that it compares what is counted, not \
            what is forecast from where.

            The bars: below both baselines for each agency; 80 % intervals hold 72 to 88 % of the truths of each series over \
            all agencies and origins. Of one agency alone the spans overlap so much that a share says little: 90 days have four \
            independent spans a year, and one of them missed is a quarter.

            Everything was chosen on seeds 101 to 104; nothing was chosen on seeds 1 to 5 or 11 to 20. A real agency has \
            clients who leave and recruiters who change, which no seed tells of.
            """;
}
