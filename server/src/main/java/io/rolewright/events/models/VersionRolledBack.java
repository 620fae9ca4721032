package io.rolewright.events.models;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ModelId;
import org.jspecify.annotations.Nullable;

/**
 * A version was taken back, and the one before it is live again.
 *
 * @param model the model
 * @param name its name
 * @param version the version that was live
 * @param to the one that is live now
 * @param bound the bound that the version broke, when that was the reason; absent when somebody wanted it
 */
@EventType("models.version-rolled-back.v1")
public record VersionRolledBack(
        ModelId model,
        String name,
        int version,
        int to,
        @Nullable String bound) implements Event {
    @Override
    public ModelId subject() {
        return model;
    }
}
