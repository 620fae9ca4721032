package io.rolewright.matching.internal;

import io.rolewright.matching.Feedback;
import io.rolewright.matching.RejectionReason;
import io.rolewright.matching.Verdict;
import io.rolewright.shared.FeedbackId;
import io.rolewright.shared.MatchId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said about matches. */
@Component
class Feedbacks {
    private final JdbcClient jdbc;

    Feedbacks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds one; false when there is one under the same key.
     *
     * @param key of what a service tells; absent for what people say
     */
    boolean add(Feedback feedback, @Nullable String key) {
        return jdbc.sql("""
                        insert into matching.feedback (id, match, verdict, reason, rank, score, given_by, given_at, key)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing
                        """)
                        .param(feedback.id().value())
                        .param(feedback.matchId().value())
                        .param(feedback.verdict().name())
                        .param(
                                feedback.reason() == null
                                        ? null
                                        : feedback.reason().name())
                        .param(feedback.rank())
                        .param(feedback.score())
                        .param(feedback.givenBy().value())
                        .param(OffsetDateTime.ofInstant(feedback.givenAt(), ZoneOffset.UTC))
                        .param(key)
                        .update()
                == 1;
    }

    /** What was told under a key. */
    Feedback find(String key) {
        return jdbc.sql("select * from matching.feedback where key = ?")
                .param(key)
                .query(Feedbacks::feedback)
                .single();
    }

    private static Feedback feedback(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        return new Feedback(
                new FeedbackId(row.getObject("id", UUID.class)),
                new MatchId(row.getObject("match", UUID.class)),
                Verdict.valueOf(row.getString("verdict")),
                reason == null ? null : RejectionReason.valueOf(reason),
                row.getObject("rank", Integer.class),
                row.getDouble("score"),
                new UserId(row.getObject("given_by", UUID.class)),
                row.getTimestamp("given_at").toInstant());
    }
}
