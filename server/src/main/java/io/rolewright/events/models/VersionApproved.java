package io.rolewright.events.models;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ModelId;

/**
 * Somebody has approved that a version becomes live.
 *
 * @param model the model
 * @param name its name
 * @param version the version's number
 */
@EventType("models.version-approved.v1")
public record VersionApproved(ModelId model, String name, int version) implements Event {
    @Override
    public ModelId subject() {
        return model;
    }
}
