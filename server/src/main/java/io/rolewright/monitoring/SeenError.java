package io.rolewright.monitoring;

import io.rolewright.shared.ErrorId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All errors of one kind at one place.
 *
 * @param id names the error
 * @param fingerprint the same for all errors of one kind at one place
 * @param service the service or program that it happened in
 * @param kind its kind
 * @param state whether it is resolved
 * @param count how often it happened
 * @param firstAt when it happened first
 * @param lastAt when it happened last
 * @param actors for how many different people and programs it happened; counted up to a thousand
 * @param sample what was said about the last one, without what could tell of a person
 * @param places where the last one was in the code, the innermost place first
 * @param trace the trace of the last one that was in a trace
 * @param resolvedAt when somebody said that it is resolved; absent when it is open
 * @param resolvedBy who said so
 */
public record SeenError(
        ErrorId id,
        String fingerprint,
        String service,
        String kind,
        State state,
        long count,
        Instant firstAt,
        Instant lastAt,
        int actors,
        String sample,
        List<String> places,
        @Nullable String trace,
        @Nullable Instant resolvedAt,
        @Nullable String resolvedBy) {
    public SeenError {
        places = List.copyOf(places);
    }

    /** Whether an error is resolved. */
    public enum State {
        /** Nobody said that it is resolved, or it happened again since. */
        OPEN,
        /** Somebody said that it is resolved. */
        RESOLVED
    }
}
