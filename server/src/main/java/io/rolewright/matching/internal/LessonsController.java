package io.rolewright.matching.internal;

import io.rolewright.jobs.JobsApi;
import io.rolewright.matching.Lesson;
import io.rolewright.matching.LessonsApi;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.JobId;
import io.rolewright.shared.LessonId;
import io.rolewright.shared.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers what feedback taught. */
@RestController
class LessonsController implements LessonsApi {
    private static final String QUESTION = "lessons";

    private final Learning learning;
    private final Lessons lessons;
    private final Moving moving;
    private final JobsApi jobs;
    private final Cursors cursors;
    private final Once once;

    LessonsController(Learning learning, Lessons lessons, Moving moving, JobsApi jobs, Cursors cursors, Once once) {
        this.learning = learning;
        this.lessons = lessons;
        this.moving = moving;
        this.jobs = jobs;
        this.cursors = cursors;
        this.once = once;
    }

    @Override
    public Lesson learn() {
        return once.execute(learning::ask);
    }

    @Override
    public Page<Lesson> lessons(int limit, @Nullable String cursor) {
        var last = cursor == null
                ? null
                : UUID.fromString(cursors.read(QUESTION, cursor).getFirst());
        return Page.cut(
                lessons.page(last, limit + 1),
                limit,
                shown -> cursors.write(QUESTION, List.of(shown.id().text())));
    }

    @Override
    public Lesson lesson(LessonId id) {
        return lessons.find(id).orElseThrow(() -> ContractException.notFound("matching.lesson-unknown", id.text()));
    }

    @Override
    public Lesson.Moves moves(LessonId id, JobId jobId) {
        return moving.moves(lesson(id), jobs.find(jobId).id());
    }
}
