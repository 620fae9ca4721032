package io.rolewright.analytics.internal.facts;

import io.rolewright.events.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact with what its envelope says.
 *
 * @param event names it; later facts about one thing have later names
 * @param at when it happened
 * @param day the agency's day then
 * @param fact what happened
 */
record Told<E extends Event>(UUID event, Instant at, LocalDate day, E fact) {}
