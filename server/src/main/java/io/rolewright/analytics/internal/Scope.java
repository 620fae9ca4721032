package io.rolewright.analytics.internal;

import io.rolewright.analytics.ReportFilters;
import io.rolewright.shared.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a report is about, as conditions.
 *
 * @param joins the tables that the conditions need
 * @param conditions joined by {@code and}; {@code true} where there are none
 * @param values of their parameters
 */
record Scope(String joins, String conditions, Map<String, Object> values) {
    private static final String JOBS_OF_CLIENT = """
            (select put.job from analytics.submission join analytics.application put on put.id = submission.application
            where submission.client = :client)""";

    /** Applications; a client's are those for jobs for which somebody was put forward to it. */
    static Scope ofApplications(ReportFilters filters) {
        return new Filtering(filters)
                .id("application.owner = :recruiter", "recruiter", filters.recruiter())
                .id("application.job in " + JOBS_OF_CLIENT, "client", filters.client())
                .people()
                .id("application.job = :job", "job", filters.job())
                .scope("left join analytics.listing on listing.id = application.listing");
    }

    /**
     * What was done for applications at a client.
     *
     * @param table of what was done, with {@code application} and {@code client}
     * @param recruiter whose it is
     */
    static Scope ofDeeds(ReportFilters filters, String table, String recruiter) {
        return new Filtering(filters)
                .id(recruiter + " = :recruiter", "recruiter", filters.recruiter())
                .id(table + ".client = :client", "client", filters.client())
                .people()
                .id("application.job = :job", "job", filters.job())
                .scope("left join analytics.application on application.id = %s.application ".formatted(table)
                        + "left join analytics.listing on listing.id = application.listing");
    }

    /** Jobs; a client's are those for which somebody was put forward to it. */
    static Scope ofJobs(ReportFilters filters) {
        return new Filtering(filters)
                .id("job.owner = :recruiter", "recruiter", filters.recruiter())
                .id("job.id in " + JOBS_OF_CLIENT, "client", filters.client())
                .id("job.id = :job", "job", filters.job())
                .scope("");
    }

    /**
     * Money; a recruiter's is that for placements that they brought about.
     *
     * @param table of the money, with {@code client}, {@code placement} and {@code job}
     */
    static Scope ofMoney(ReportFilters filters, String table) {
        return new Filtering(filters)
                .id(RECRUITER_OF_PLACEMENT + " = :recruiter", "recruiter", filters.recruiter())
                .id(table + ".client = :client", "client", filters.client())
                .id(table + ".job = :job", "job", filters.job())
                .scope("left join analytics.placement on placement.id = %s.placement ".formatted(table)
                        + "left join analytics.application on application.id = placement.application");
    }

    /** Rows named {@code spent} with {@code job} and {@code board}; a recruiter's are those for jobs that they look after. */
    static Scope ofSpending(ReportFilters filters) {
        return new Filtering(filters)
                .id(
                        "exists (select from analytics.job where job.id = spent.job and job.owner = :recruiter)",
                        "recruiter",
                        filters.recruiter())
                .id("spent.job = :job", "job", filters.job())
                .board("spent.board")
                .scope("");
    }

    /** What was said of matches. */
    static Scope ofVerdicts(ReportFilters filters) {
        return new Filtering(filters)
                .id("verdict.job = :job", "job", filters.job())
                .scope("");
    }

    /** Whose a placement is: who brought it about, or looks after the application where that was not told. */
    static final String RECRUITER_OF_PLACEMENT = "coalesce(placement.placed_by, application.owner)";

    /** Adds the conditions that a report was asked for. */
    private static final class Filtering {
        private final ReportFilters filters;
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Filtering(ReportFilters filters) {
            this.filters = filters;
        }

        Filtering id(String condition, String name, @Nullable Id id) {
            return id == null ? this : with(condition, name, id.value());
        }

        /** How people came. */
        Filtering people() {
            if (filters.source() != null) {
                with("application.source = :source", "source", filters.source().name());
            }
            return board("listing.board");
        }

        Filtering board(String column) {
            return filters.board() == null ? this : with(column + " = :board", "board", filters.board());
        }

        private Filtering with(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
            return this;
        }

        Scope scope(String joins) {
            return new Scope(
                    joins, conditions.isEmpty() ? "true" : String.join(" and ", conditions), Map.copyOf(values));
        }
    }
}
