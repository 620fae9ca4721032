package io.rolewright.events.jobs;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.SourceId;

/**
 * Somebody added a source of jobs.
 *
 * @param source which
 */
@EventType("jobs.source-added.v1")
public record SourceAdded(SourceId source) implements Event {
    @Override
    public SourceId subject() {
        return source;
    }
}
