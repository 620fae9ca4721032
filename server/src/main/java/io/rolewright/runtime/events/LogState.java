package io.rolewright.runtime.events;

import java.time.Duration;

/**
 * How the event log does, as this process sees it.
 *
 * @param heldBack how long readers have been waiting for a transaction that appended facts and is still open; zero when none
 *     is, a second's worth when it is short, alarming from five seconds on
 * @param processes the processes that run subscriptions, this one among them; 0 while its connection is away
 * @param settled whether every part of every subscription of this process has somebody who works on it
 */
public record LogState(Duration heldBack, int processes, boolean settled) {}
