package io.rolewright.matching.internal;

import io.rolewright.matching.Lesson;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.LessonId;
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

/** The lessons, one after the other. */
@Component
class Lessons {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Lessons(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Lesson lesson, int feedback) {
        jdbc.sql("insert into matching.lesson (id, asked_by, asked_at, feedback) values (?, ?, ?, ?)")
                .params(lesson.id().value(), lesson.askedBy(), Timestamp.from(lesson.askedAt()), feedback)
                .update();
    }

    void finish(LessonId id, Lesson.Result result, Instant now) {
        jdbc.sql("update matching.lesson set result = ?::jsonb, finished_at = ? where id = ? and result is null")
                .params(json.writeValueAsString(result), Timestamp.from(now), id.value())
                .update();
    }

    Optional<Lesson> find(LessonId id) {
        return jdbc.sql("select * from matching.lesson where id = ?")
                .param(id.value())
                .query(this::lesson)
                .optional();
    }

    /** The latest first. */
    List<Lesson> page(@Nullable UUID last, int limit) {
        var conditions = new Conditions().behind("id", last, true);
        return jdbc.sql("select * from matching.lesson where true" + conditions.sql() + " order by id desc limit "
                        + limit)
                .params(conditions.values())
                .query(this::lesson)
                .list();
    }

    /** How much feedback there was when the latest lesson was asked for. */
    int feedbackOfLatest() {
        return jdbc.sql("select coalesce(max(feedback), 0) from matching.lesson")
                .query(Integer.class)
                .single();
    }

    private Lesson lesson(ResultSet row, int number) throws SQLException {
        var result = row.getString("result");
        var finished = row.getTimestamp("finished_at");
        return new Lesson(
                new LessonId(row.getObject("id", UUID.class)),
                result == null ? Lesson.State.RUNNING : Lesson.State.DONE,
                row.getTimestamp("asked_at").toInstant(),
                row.getString("asked_by"),
                result == null ? null : json.readValue(result, Lesson.Result.class),
                finished == null ? null : finished.toInstant());
    }
}
