package io.rolewright.analytics.internal;

import io.rolewright.analytics.ReportFilter;
import io.rolewright.analytics.ReportTable;
import io.rolewright.analytics.internal.Ways.Way;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** On which boards people saw the adverts for which they applied, what became of them, and what the adverts cost. */
@Component
class BoardsReport implements ReportMaker {
    private static final Way NOBODY = new Way("", 0, 0, 0, 0, 0, 0);

    private final Ways ways;
    private final Advertising advertising;

    BoardsReport(Ways ways, Advertising advertising) {
        this.ways = ways;
        this.advertising = advertising;
    }

    @Override
    public String name() {
        return "boards";
    }

    @Override
    public List<String> metrics() {
        return List.of(
                "applications",
                "stage-reached",
                "conversion",
                "advertising-cost",
                "cost-per-application",
                "cost-per-hire");
    }

    @Override
    public Set<ReportFilter> filters() {
        return EnumSet.of(ReportFilter.RECRUITER, ReportFilter.BOARD, ReportFilter.JOB);
    }

    @Override
    public Contents make(Question question) {
        var boards = ways.of(question, "listing.board");
        return new Contents(
                List.of(WaysTable.of("boards", "board", boards), costs(question, boards)),
                List.of(WaysTable.series(boards)));
    }

    // Expenses for advertising belong to no board, and nobody applied there.
    private ReportTable costs(Question question, List<Way> boards) {
        var table = WaysTable.costs("board-costs", "board");
        for (var spent : advertising.of(question)) {
            var isBoard = !spent.board().isEmpty();
            var way = boards.stream()
                    .filter(one -> isBoard && one.name().equals(spent.board()))
                    .findFirst()
                    .orElse(NOBODY);
            table.row(WaysTable.costs(
                    isBoard ? spent.board() : Titles.note("expenses"),
                    spent.minor(),
                    spent.currency(),
                    way.applied(),
                    way.hired()));
        }
        return table.done();
    }
}
