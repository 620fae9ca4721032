package io.rolewright.audit;

import io.rolewright.shared.EventId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param id the event's id
 * @param time when it happened
 * @param type what happened, with the version of its form: {@code users.signed-in.v1}
 * @param source the service that it happened in: {@code /users}
 * @param subject the id of what it happened to
 * @param actor who did it: {@code user:<id>}, {@code service:<name>}, {@code cli:<system user>} or {@code anonymous}
 * @param cause who set it going, where a service did it on somebody's behalf
 * @param trace the trace id of the request that led to it
 * @param data the event's facts; ids, never words about a person
 */
public record LogEntry(
        EventId id,
        Instant time,
        String type,
        String source,
        String subject,
        String actor,
        @Nullable String cause,
        String trace,
        Map<String, Object> data) {}
