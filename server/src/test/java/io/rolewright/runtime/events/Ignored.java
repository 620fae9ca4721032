package io.rolewright.runtime.events;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.JobId;

/** A sample fact that no sample subscription asks for. */
@EventType("samples.ignored.v1")
record Ignored(JobId subject) implements Event {}
