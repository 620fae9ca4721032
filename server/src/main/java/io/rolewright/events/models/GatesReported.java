package io.rolewright.events.models;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ModelId;
import java.util.List;

/**
 * A service has run gates of a version.
 *
 * @param model the model
 * @param name its name
 * @param version the version's number
 * @param consumer the service that ran them
 * @param passed the gates that the version passed
 * @param failed those that it did not
 */
@EventType("models.gates-reported.v1")
public record GatesReported(
        ModelId model, String name, int version, String consumer, List<String> passed, List<String> failed)
        implements Event {
    public GatesReported {
        passed = List.copyOf(passed);
        failed = List.copyOf(failed);
    }

    @Override
    public ModelId subject() {
        return model;
    }
}
