package io.rolewright.analytics.internal;

import io.rolewright.analytics.Period;
import io.rolewright.analytics.Report;
import io.rolewright.analytics.ReportDescription;
import io.rolewright.analytics.ReportFilter;
import io.rolewright.analytics.ReportFilters;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All reports by name. */
@Component
public class Reporting {
    private final TreeMap<String, ReportMaker> makers = new TreeMap<>();
    private final Definitions definitions;
    private final Names names;
    private final Periods periods;
    private final Clock clock;
    private final Agency agency;

    Reporting(
            List<ReportMaker> makers,
            Definitions definitions,
            Names names,
            Periods periods,
            Clock clock,
            Agency agency) {
        makers.forEach(maker -> this.makers.put(maker.name(), maker));
        this.definitions = definitions;
        this.names = names;
        this.periods = periods;
        this.clock = clock;
        this.agency = agency;
    }

    /** What can be asked for, by name. */
    public List<ReportDescription> descriptions() {
        return makers.values().stream().map(Reporting::describe).toList();
    }

    private static ReportDescription describe(ReportMaker maker) {
        return new ReportDescription(
                maker.name(),
                Titles.ofReport(maker.name()),
                Titles.describing(maker.name()),
                maker.metrics(),
                maker.filters().stream().sorted().toList());
    }

    /**
     * Works out a report.
     *
     * @throws ContractException {@code analytics.report-unknown} (404), {@code analytics.filter-unknown} (422)
     */
    public Report report(String name, Period period, ReportFilters filters) {
        var maker = find(name, filters);
        var contents = maker.make(new Question(period, filters, periods.today()));
        return new Report(
                name,
                Titles.ofReport(name),
                Titles.describing(name),
                period,
                filters,
                clientName(filters.client()),
                recruiterName(filters.recruiter()),
                agency.zone().getId(),
                clock.instant(),
                contents.tables(),
                contents.series(),
                definitions.of(maker.metrics()));
    }

    private @Nullable String clientName(@Nullable ClientId client) {
        return client == null ? null : names.ofClients(List.of(client.value())).get(client.value());
    }

    private @Nullable String recruiterName(@Nullable UserId recruiter) {
        return recruiter == null
                ? null
                : names.ofRecruiters(List.of(recruiter.value())).get(recruiter.value());
    }

    /**
     * Refuses a report that is not there, or cannot be narrowed so.
     *
     * @throws ContractException as {@link #report}
     */
    public void require(String name, ReportFilters filters) {
        find(name, filters);
    }

    private ReportMaker find(String name, ReportFilters filters) {
        var maker = Optional.ofNullable(makers.get(name))
                .orElseThrow(() -> ContractException.notFound("analytics.report-unknown", name));
        for (var filter : used(filters)) {
            if (!maker.filters().contains(filter)) {
                throw ContractException.invalid("analytics.filter-unknown", filter, name);
            }
        }
        return maker;
    }

    private static Set<ReportFilter> used(ReportFilters filters) {
        var used = EnumSet.noneOf(ReportFilter.class);
        if (filters.client() != null) {
            used.add(ReportFilter.CLIENT);
        }
        if (filters.recruiter() != null) {
            used.add(ReportFilter.RECRUITER);
        }
        if (filters.source() != null) {
            used.add(ReportFilter.SOURCE);
        }
        if (filters.board() != null) {
            used.add(ReportFilter.BOARD);
        }
        if (filters.job() != null) {
            used.add(ReportFilter.JOB);
        }
        return used;
    }
}
