package io.rolewright.events.matching;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.LessonId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to learn from feedback ended.
 *
 * @param lesson the attempt
 * @param version the ranker's new version; absent when nothing was surely learned
 */
@EventType("matching.lesson-learned.v1")
public record LessonLearned(LessonId lesson, @Nullable Integer version) implements Event {
    @Override
    public LessonId subject() {
        return lesson;
    }
}
