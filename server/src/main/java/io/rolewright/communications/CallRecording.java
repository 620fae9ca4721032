package io.rolewright.communications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The recording of a call.
 *
 * @param state how far it is
 * @param code why there is none, or why it is no further
 * @param type media type; absent unless it is kept
 * @param size in bytes; absent unless it is kept
 * @param agreedAt when the person said yes to it
 * @param keptUntil when it is destroyed; absent unless it is kept
 */
public record CallRecording(
        RecordingState state,
        @Nullable String code,
        @Nullable String type,
        @Nullable Long size,
        Instant agreedAt,
        @Nullable Instant keptUntil) {}
