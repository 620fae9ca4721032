package io.rolewright.matching.internal;

import io.rolewright.matching.Training;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.TrainingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The trainings, one after the other. */
@Component
class Trainings {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Trainings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Training training, int feedback) {
        jdbc.sql("insert into matching.training (id, asked_by, asked_at, feedback) values (?, ?, ?, ?)")
                .params(training.id().value(), training.askedBy(), Timestamp.from(training.askedAt()), feedback)
                .update();
    }

    void finish(TrainingId id, Training.Result result, Instant now) {
        jdbc.sql("update matching.training set result = ?::jsonb, finished_at = ? where id = ? and result is null")
                .params(json.writeValueAsString(result), Timestamp.from(now), id.value())
                .update();
    }

    Optional<Training> find(TrainingId id) {
        return jdbc.sql("select * from matching.training where id = ?")
                .param(id.value())
                .query(this::training)
                .optional();
    }

    /** The latest first. */
    List<Training> page(@Nullable UUID last, int limit) {
        var conditions = new Conditions().behind("id", last, true);
        return jdbc.sql("select * from matching.training where true" + conditions.sql() + " order by id desc limit "
                        + limit)
                .params(conditions.values())
                .query(this::training)
                .list();
    }

    /** How much feedback there was when the latest training was asked for. */
    int feedbackOfLatest() {
        return jdbc.sql("select coalesce(max(feedback), 0) from matching.training")
                .query(Integer.class)
                .single();
    }

    private Training training(ResultSet row, int number) throws SQLException {
        var result = row.getString("result");
        var finished = row.getTimestamp("finished_at");
        return new Training(
                new TrainingId(row.getObject("id", UUID.class)),
                result == null ? Training.State.RUNNING : Training.State.DONE,
                row.getTimestamp("asked_at").toInstant(),
                row.getString("asked_by"),
                result == null ? null : json.readValue(result, Training.Result.class),
                finished == null ? null : finished.toInstant());
    }
}
