package io.rolewright.analytics.internal;

import io.rolewright.analytics.ReportFilter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A scorecard for each recruiter. */
@Component
class RecruitersReport implements ReportMaker {
    private final Scorecards scorecards;
    private final Names names;

    RecruitersReport(Scorecards scorecards, Names names) {
        this.scorecards = scorecards;
        this.names = names;
    }

    @Override
    public String name() {
        return "recruiters";
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
        var cards = scorecards.ofRecruiters(question);
        return ScorecardTables.of("recruiter", cards, names.ofRecruiters(cards.keySet()), Titles.note("recruiters"));
    }
}
