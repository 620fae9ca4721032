package io.rolewright.architecture.broken.jobs;

import io.rolewright.events.Event;
import io.rolewright.shared.JobId;

/** A fact without a type. */
record Unnamed(JobId subject) implements Event {}
