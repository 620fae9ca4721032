package io.rolewright.events.models;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ModelId;
import org.jspecify.annotations.Nullable;

/**
 * An alias of a model names another version than before, or none; whoever uses the model takes the new one.
 *
 * @param model the model
 * @param name its name
 * @param alias the alias
 * @param version the version that it names; absent when it names none
 * @param before the one that it named; absent when it named none
 */
@EventType("models.alias-moved.v1")
public record AliasMoved(
        ModelId model,
        String name,
        Alias alias,
        @Nullable Integer version,
        @Nullable Integer before) implements Event {
    @Override
    public ModelId subject() {
        return model;
    }
}
