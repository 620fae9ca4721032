package io.rolewright.analytics.internal;

import io.rolewright.analytics.Period;
import io.rolewright.analytics.ReportFilters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long placements took. */
@Component
class HiringTimes {
    private final JdbcClient jdbc;

    HiringTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One placement.
     *
     * @param day on which it was made
     * @param toFill days since the job was opened; absent where nobody told of that
     * @param toHire days since the application was made; absent where nobody told of that
     */
    record Took(
            LocalDate day,
            @Nullable Double toFill,
            @Nullable Double toHire) {
        private static Took of(ResultSet row, int number) throws SQLException {
            return new Took(
                    row.getObject("made_on", LocalDate.class),
                    row.getObject("to_fill", Double.class),
                    row.getObject("to_hire", Double.class));
        }
    }

    List<Took> of(Period period, ReportFilters filters) {
        var scope = Scope.ofDeeds(filters, "placement", Scope.RECRUITER_OF_PLACEMENT);
        return jdbc.sql("""
                        select placement.made_on,
                            extract(epoch from placement.made_at - coalesce(placement.opened_at,
                                (select opened_at from analytics.job where job.id = placement.job)))::float8 / 86400 as to_fill,
                            extract(epoch from placement.made_at - coalesce(placement.applied_at,
                                (select made_at from analytics.application applied where applied.id = placement.application)
                                ))::float8 / 86400 as to_hire
                        from analytics.placement %s
                        where placement.made_on between :from and :until and %s""".formatted(scope.joins(), scope.conditions()))
                .params(scope.values())
                .params(Map.of("from", period.from(), "until", period.until()))
                .query(Took::of)
                .list();
    }

    /** The times of those of which one is known. */
    static Distribution distribution(List<Took> took, Function<Took, @Nullable Double> time) {
        return new Distribution(took.stream().map(time).filter(Objects::nonNull).toList());
    }
}
