package io.rolewright.events.matching;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.LessonId;

/**
 * The ranker is to learn from the feedback that was given.
 *
 * @param lesson the attempt
 */
@EventType("matching.learning-asked.v1")
public record LearningAsked(LessonId lesson) implements Event {
    @Override
    public LessonId subject() {
        return lesson;
    }
}
