package io.rolewright.runtime.events;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.JobId;

/** A sample fact: something about a job was counted. */
@EventType("samples.counted.v1")
record Counted(JobId subject, int number) implements Event {}
