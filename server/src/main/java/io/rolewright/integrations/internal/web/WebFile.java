package io.rolewright.integrations.internal.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for a file.
 *
 * @param status of HTTP; 0 when none came
 * @param bytes of the answer; none when there is a code
 * @param code why there is no answer to go by; absent when there is one, whatever its status
 * @param retryAfter when trying again may help, as far as somebody said so
 */
@SuppressWarnings("ArrayRecordComponent")
public record WebFile(
        int status,
        byte[] bytes,
        @Nullable String code,
        @Nullable Duration retryAfter) {
    static WebFile without(int status, String code, @Nullable Duration retryAfter) {
        return new WebFile(status, new byte[0], code, retryAfter);
    }
}
