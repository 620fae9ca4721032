package io.rolewright.runtime.events;

import io.rolewright.shared.EventId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a subscription could not take, or that is parked behind one.
 *
 * @param subscription which could not take it
 * @param event the fact
 * @param type what happened, with the version of its form
 * @param subject the id of what it happened to
 * @param happened when the fact happened
 * @param error the problem code or the name of the exception that it failed with; absent when it is only parked
 * @param since when it was set aside
 */
public record DeadLetter(
        String subscription,
        EventId event,
        String type,
        String subject,
        Instant happened,
        @Nullable String error,
        Instant since) {}
