package io.rolewright.analytics.internal;

import io.rolewright.analytics.ReportFilter;
import io.rolewright.analytics.ReportTable;
import io.rolewright.analytics.internal.Advertising.Spent;
import io.rolewright.analytics.internal.Ways.Way;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** How people came to be up for jobs, what became of them, and what it cost that they applied. */
@Component
class SourcesReport implements ReportMaker {
    private final Ways ways;
    private final Advertising advertising;

    SourcesReport(Ways ways, Advertising advertising) {
        this.ways = ways;
        this.advertising = advertising;
    }

    @Override
    public String name() {
        return "sources";
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
        return EnumSet.of(ReportFilter.RECRUITER, ReportFilter.JOB);
    }

    @Override
    public Contents make(Question question) {
        var sources = ways.of(question, "application.source");
        return new Contents(
                List.of(WaysTable.of("sources", "source", sources), costs(question, sources)),
                List.of(WaysTable.series(sources)));
    }

    // Advertising is for those who apply: whom we found cost no advert.
    private ReportTable costs(Question question, List<Way> sources) {
        var applied = sources.stream().mapToLong(Way::applied).sum();
        var hired = sources.stream().mapToLong(Way::hired).sum();
        var costs = new TreeMap<String, Long>();
        for (Spent spent : advertising.of(question)) {
            costs.merge(spent.currency(), spent.minor(), Math::addExact);
        }
        var table = WaysTable.costs("costs", "currency");
        costs.forEach((currency, minor) -> table.row(WaysTable.costs(currency, minor, currency, applied, hired)));
        return table.done();
    }
}
