package io.rolewright.evaluation.generator.years;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened at the agency, in the form of the server's events.
 *
 * @param id unique among the facts of one agency
 * @param time when it happened; no earlier than the fact before it
 * @param type the name and version of an event, such as {@code hiring.application-made.v1}
 * @param subject what it is about
 * @param data the event as a JSON object, as {@code contracts/events} describes it
 */
public record Fact(UUID id, Instant time, String type, UUID subject, String data) {
    /** {@code /<service>} that the fact comes from. */
    public String source() {
        return "/" + type.substring(0, type.indexOf('.'));
    }

    /** The whole fact as one line of JSON, without its end. */
    public String line() {
        return "{\"id\":\"%s\",\"source\":\"%s\",\"type\":\"%s\",\"subject\":\"%s\",\"time\":\"%s\",\"data\":%s}"
                .formatted(id, source(), type, subject, time, data);
    }
}
