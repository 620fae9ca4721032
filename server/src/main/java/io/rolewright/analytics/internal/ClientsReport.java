package io.rolewright.analytics.internal;

import io.rolewright.analytics.ReportFilter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A scorecard for each client company. */
@Component
class ClientsReport implements ReportMaker {
    private final Scorecards scorecards;
    private final Names names;

    ClientsReport(Scorecards scorecards, Names names) {
        this.scorecards = scorecards;
        this.names = names;
    }

    @Override
    public String name() {
        return "clients";
    }

    @Override
    public List<String> metrics() {
        return ScorecardTables.METRICS;
    }

    @Override
    public Set<ReportFilter> filters() {
        return EnumSet.of(ReportFilter.CLIENT, ReportFilter.RECRUITER);
    }

    @Override
    public Contents make(Question question) {
        var cards = scorecards.ofClients(question);
        return ScorecardTables.of("client", cards, names.ofClients(cards.keySet()), Titles.note("clients"));
    }
}
