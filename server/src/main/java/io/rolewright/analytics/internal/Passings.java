package io.rolewright.analytics.internal;

import io.rolewright.analytics.Period;
import io.rolewright.shared.CandidateId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who passed what. */
@Component
class Passings {
    private final JdbcClient jdbc;

    Passings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who did in a period, once. */
    List<CandidateId> of(Passing passing, Period period) {
        var sql = switch (passing) {
            case APPLIED ->
                "select distinct candidate from analytics.application where made_on between :from and :until";
            case SHORTLISTED, PLACED -> """
                    select distinct candidate from analytics.stay
                    join analytics.application on application.id = stay.application
                    where next = '%s' and left_on between :from and :until""".formatted(passing);
        };
        return jdbc.sql(sql)
                .params(Map.of("from", period.from(), "until", period.until()))
                .query((row, number) -> new CandidateId(row.getObject(1, UUID.class)))
                .list();
    }
}
