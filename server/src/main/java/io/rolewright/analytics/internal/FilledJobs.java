package io.rolewright.analytics.internal;

import io.rolewright.analytics.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Jobs that are closed because somebody was found. They can be opened again, so they are counted as they stand now. */
@Component
class FilledJobs {
    private final JdbcClient jdbc;

    FilledJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DailySums.Sums of(Period period) {
        var steps = new TreeMap<String, Long>();
        jdbc.sql("""
                        select closed_on, count(*) as number from analytics.job
                        where closed_on between :from and :until and reason = 'FILLED' group by closed_on""")
                .params(Map.of("from", period.from(), "until", period.until()))
                .query(row -> {
                    var day = row.getObject("closed_on", LocalDate.class);
                    steps.merge(Calendar.step(period, day), row.getLong("number"), Math::addExact);
                });
        return new DailySums.Sums(Map.of("", steps));
    }
}
