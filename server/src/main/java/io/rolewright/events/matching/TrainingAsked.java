package io.rolewright.events.matching;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.TrainingId;

/**
 * The ranker is to learn from the feedback that was given.
 *
 * @param training the attempt
 */
@EventType("matching.training-asked.v1")
public record TrainingAsked(TrainingId training) implements Event {
    @Override
    public TrainingId subject() {
        return training;
    }
}
