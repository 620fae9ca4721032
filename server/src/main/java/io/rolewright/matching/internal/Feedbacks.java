package io.rolewright.matching.internal;

import io.rolewright.matching.Feedback;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said about matches. */
@Component
class Feedbacks {
    private final JdbcClient jdbc;

    Feedbacks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Feedback feedback) {
        jdbc.sql("""
                        insert into matching.feedback (id, match, verdict, reason, rank, score, given_by, given_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(feedback.id().value())
                .param(feedback.matchId().value())
                .param(feedback.verdict().name())
                .param(feedback.reason() == null ? null : feedback.reason().name())
                .param(feedback.rank())
                .param(feedback.score())
                .param(feedback.givenBy().value())
                .param(OffsetDateTime.ofInstant(feedback.givenAt(), ZoneOffset.UTC))
                .update();
    }
}
