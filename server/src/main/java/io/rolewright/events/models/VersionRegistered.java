package io.rolewright.events.models;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ModelId;

/**
 * There is a new version of a model.
 *
 * @param model the model
 * @param name its name
 * @param version the version's number
 * @param hash names its content: the artefact and its card
 */
@EventType("models.version-registered.v1")
public record VersionRegistered(ModelId model, String name, int version, String hash) implements Event {
    @Override
    public ModelId subject() {
        return model;
    }
}
