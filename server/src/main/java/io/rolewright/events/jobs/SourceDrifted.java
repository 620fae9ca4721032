package io.rolewright.events.jobs;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.RunId;
import io.rolewright.shared.SourceId;
import java.util.List;

/**
 * The jobs of a source suddenly say less: the site, or our reading of it, has changed.
 *
 * @param source which
 * @param run the run that showed it; its raw pages are kept
 * @param fields which fields are empty more often than before
 */
@EventType("jobs.source-drifted.v1")
public record SourceDrifted(SourceId source, RunId run, List<String> fields) implements Event {
    public SourceDrifted {
        fields = List.copyOf(fields);
    }

    @Override
    public SourceId subject() {
        return source;
    }
}
