package io.rolewright.analytics.internal;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.Point;
import io.rolewright.analytics.ReportFilter;
import io.rolewright.analytics.Series;
import io.rolewright.analytics.SeriesKind;
import io.rolewright.analytics.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How good the ranking is, by what recruiters decide, month by month. */
@Component
class MatchingReport implements ReportMaker {
    private static final String HIRED = "HIRED";
    private static final List<String> VERDICTS = List.of("SHORTLISTED", "REJECTED", "INTERVIEWED", "OFFERED", HIRED);

    private final JdbcClient jdbc;

    MatchingReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of a match, with what the ranker had said. */
    private record Verdict(
            UUID job,
            UUID candidate,
            String verdict,
            @Nullable Double rank,
            @Nullable Double score,
            LocalDate day) {
        static Verdict of(ResultSet row, int number) throws SQLException {
            return new Verdict(
                    row.getObject("job", UUID.class),
                    row.getObject("candidate", UUID.class),
                    row.getString("verdict"),
                    row.getObject("rank", Double.class),
                    row.getObject("score", Double.class),
                    row.getObject("given_on", LocalDate.class));
        }
    }

    @Override
    public String name() {
        return "matching-quality";
    }

    @Override
    public List<String> metrics() {
        return List.of("verdicts", "ranking-agreement", "score-of-hired");
    }

    @Override
    public Set<ReportFilter> filters() {
        return EnumSet.of(ReportFilter.JOB);
    }

    @Override
    public Contents make(Question question) {
        var verdicts = verdicts(question);
        var months = verdicts.stream().collect(Collectors.groupingBy(verdict -> YearMonth.from(verdict.day())));
        var table = Table.of("verdicts")
                .column("month", ColumnKind.MONTH)
                .column("shortlisted", ColumnKind.COUNT, "verdicts")
                .column("rejected", ColumnKind.COUNT, "verdicts")
                .column("interviewed", ColumnKind.COUNT, "verdicts")
                .column("offered", ColumnKind.COUNT, "verdicts")
                .column("hired", ColumnKind.COUNT, "verdicts")
                .column("agreement", ColumnKind.SHARE, "ranking-agreement")
                .column("score-of-hired", ColumnKind.SCORE, "score-of-hired")
                .column("score-of-interviewed", ColumnKind.SCORE)
                .column("place-of-shown", ColumnKind.SCORE);
        var agreements = new ArrayList<Point>();
        Calendar.months(question.period()).forEach(month -> {
            var given = months.getOrDefault(month, List.of());
            table.row(row(month.toString(), given));
            agreements.add(Point.of(month.toString(), Rounded.share(agreement(given))));
        });
        var series = new Series(
                "agreement", Titles.ofMetric("ranking-agreement"), SeriesKind.TIME, Unit.SHARE, null, agreements);
        return new Contents(List.of(table.total(row("", verdicts)).done()), List.of(series));
    }

    private List<Verdict> verdicts(Question question) {
        var scope = Scope.ofVerdicts(question.filters());
        return jdbc.sql("""
                        select job, candidate, verdict, rank::float8, score, given_on from analytics.verdict
                        where given_on between :from and :until and %s order by event""".formatted(scope.conditions()))
                .params(question.values(scope))
                .query(Verdict::of)
                .list();
    }

    private static Cell[] row(String label, List<Verdict> given) {
        var cells = new ArrayList<Cell>();
        cells.add(label.isEmpty() ? Cell.EMPTY : Cell.of(label));
        for (var verdict : VERDICTS) {
            cells.add(Cell.of(
                    given.stream().filter(one -> one.verdict().equals(verdict)).count()));
        }
        cells.add(Cell.of(Rounded.share(agreement(given))));
        cells.add(Cell.of(Rounded.score(median(given, HIRED, Verdict::score))));
        cells.add(Cell.of(Rounded.score(median(given, "INTERVIEWED", Verdict::score))));
        cells.add(Cell.of(Rounded.score(median(given, "SHORTLISTED", Verdict::rank))));
        return cells.toArray(Cell[]::new);
    }

    private static @Nullable Double median(
            List<Verdict> given, String verdict, Function<Verdict, @Nullable Double> value) {
        return new Distribution(given.stream()
                        .filter(one -> one.verdict().equals(verdict))
                        .map(value)
                        .filter(Objects::nonNull)
                        .toList())
                .median();
    }

    private static @Nullable Double agreement(List<Verdict> given) {
        return Agreement.of(lastWords(given).stream()
                .map(last -> new Agreement.Decision(
                        last.job(), last.verdict().equals("REJECTED"), Objects.requireNonNull(last.score())))
                .toList());
    }

    // The last verdict on each person for a job, among those with a score.
    private static Collection<Verdict> lastWords(List<Verdict> given) {
        var last = new LinkedHashMap<List<UUID>, Verdict>();
        given.stream()
                .filter(verdict -> verdict.score() != null)
                .forEach(verdict -> last.put(List.of(verdict.job(), verdict.candidate()), verdict));
        return last.values();
    }
}
