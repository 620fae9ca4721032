package io.rolewright.events.models;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ModelId;

/**
 * The live version of a model does worse than it may. It is told once, until the bound holds again.
 *
 * @param model the model
 * @param name its name
 * @param version the live version
 * @param bound what is bounded, for example {@code score-drift}
 * @param value what was measured
 * @param limit what it may be
 */
@EventType("models.bound-broken.v1")
public record BoundBroken(ModelId model, String name, int version, String bound, double value, double limit)
        implements Event {
    @Override
    public ModelId subject() {
        return model;
    }
}
