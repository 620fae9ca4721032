package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.events.jobs.CloseReason;
import io.rolewright.jobs.Job;
import io.rolewright.jobs.JobStage;
import io.rolewright.jobs.JobState;
import io.rolewright.jobs.JobSummary;
import io.rolewright.shared.JobId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads jobs out of their rows. */
@Component
class JobRows {
    private final JsonMapper json;

    JobRows(JsonMapper json) {
        this.json = json;
    }

    Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                id(row),
                row.getString("code"),
                owner(row),
                state(row),
                stage(row),
                json.readValue(row.getString("posting"), JobPosting.class),
                receivedAt(row),
                cluster(row),
                reason(row));
    }

    static JobSummary summary(ResultSet row, int number) throws SQLException {
        return new JobSummary(
                id(row),
                row.getString("code"),
                row.getString("title"),
                row.getString("employer"),
                owner(row),
                state(row),
                stage(row),
                receivedAt(row),
                cluster(row),
                reason(row));
    }

    private static @Nullable JobId cluster(ResultSet row) throws SQLException {
        var cluster = row.getObject("cluster", UUID.class);
        return cluster == null ? null : new JobId(cluster);
    }

    private static @Nullable CloseReason reason(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return reason == null ? null : CloseReason.valueOf(reason);
    }

    private static JobId id(ResultSet row) throws SQLException {
        return new JobId(row.getObject("id", UUID.class));
    }

    private static UserId owner(ResultSet row) throws SQLException {
        return new UserId(row.getObject("owner", UUID.class));
    }

    private static JobState state(ResultSet row) throws SQLException {
        return JobState.valueOf(row.getString("state"));
    }

    private static JobStage stage(ResultSet row) throws SQLException {
        return JobStage.valueOf(row.getString("stage"));
    }

    private static Instant receivedAt(ResultSet row) throws SQLException {
        return row.getTimestamp("received_at").toInstant();
    }
}
