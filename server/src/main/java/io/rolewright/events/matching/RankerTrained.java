package io.rolewright.events.matching;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.TrainingId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to learn from feedback ended.
 *
 * @param training the attempt
 * @param version the ranker's new version; absent when nothing was surely learned
 */
@EventType("matching.ranker-trained.v1")
public record RankerTrained(TrainingId training, @Nullable Integer version) implements Event {
    @Override
    public TrainingId subject() {
        return training;
    }
}
