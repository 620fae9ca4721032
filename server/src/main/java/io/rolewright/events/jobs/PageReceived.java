package io.rolewright.events.jobs;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.RunId;

/**
 * A page with jobs is safe in the store and waits to be read.
 *
 * @param run the run that it belongs to
 * @param position its place in the run, from 0
 */
@EventType("jobs.page-received.v1")
public record PageReceived(RunId run, int position) implements Event {
    @Override
    public RunId subject() {
        return run;
    }
}
