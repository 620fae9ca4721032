package io.rolewright.runtime.events;

/** An event at its place in the log. */
record Entry(int part, long seq, Envelope envelope) {}
