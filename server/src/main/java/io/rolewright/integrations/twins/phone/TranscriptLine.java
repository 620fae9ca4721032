package io.rolewright.integrations.twins.phone;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened in a call.
 *
 * @param details attributes of the verb, or parameters that the customer was asked with
 */
public record TranscriptLine(Instant at, Kind kind, String text, Map<String, String> details) {
    /** What happened. */
    public enum Kind {
        /** The robot said something. */
        SAID,
        /** The robot played a recording, or tones. */
        PLAYED,
        PAUSED,
        /** The robot listened for what the callee says or keys. */
        LISTENED,
        /** The callee said something. */
        HEARD,
        /** The callee pressed keys. */
        KEYED,
        /** The callee did neither. */
        SILENT,
        /** What the callee said was recorded. */
        RECORDED,
        /** Somebody else was called. */
        DIALED,
        /** The customer was asked what to do. */
        ASKED,
        /** It was found out who answered. */
        DETECTED,
        HUNG_UP,
        /** The document or its address was wrong. */
        FAILED,
        ENDED
    }

    public TranscriptLine {
        details = Map.copyOf(details);
    }
}
