package io.rolewright.runtime.events;

import io.rolewright.shared.EventId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is written: the attributes of CloudEvents 1.0, and who and what led to it.
 *
 * @param id unique for ever
 * @param source {@code /<service>} that the fact comes from
 * @param type name and version, for example {@code jobs.job-received.v1}
 * @param subject the id of what the fact is about: the key of order
 * @param time when it happened, in microseconds
 * @param actor who did it, as {@link io.rolewright.shared.Actor#name()}
 * @param cause the actor whose deed led to it, when that is another one
 * @param trace the trace that it happened in
 * @param data the fact itself, as JSON
 */
public record Envelope(
        EventId id,
        String source,
        String type,
        String subject,
        Instant time,
        String actor,
        @Nullable String cause,
        String trace,
        String data) {}
