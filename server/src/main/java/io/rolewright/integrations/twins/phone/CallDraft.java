package io.rolewright.integrations.twins.phone;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call as the customer wants it.
 *
 * @param fallback where a document is asked for when the usual one cannot be played
 * @param hook where the progress is told
 * @param events which progress is told
 * @param patience how long it may ring
 * @param limit how long the call may take
 * @param channels of the recording of the whole call, empty where it is not recorded
 * @param recordingHook where is told that the recording is there
 * @param detectionHook where is told who answered while the call goes on
 */
record CallDraft(
        String from,
        String to,
        TwimlSource source,
        @Nullable Hook fallback,
        @Nullable Hook hook,
        Set<String> events,
        Duration patience,
        Duration limit,
        String channels,
        @Nullable Hook recordingHook,
        Detection detection,
        @Nullable Hook detectionHook) {}
