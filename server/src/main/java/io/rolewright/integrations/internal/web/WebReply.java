package io.rolewright.integrations.internal.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call.
 *
 * @param status of HTTP; 0 when none came
 * @param body of the answer
 * @param code why there is no answer to go by; absent when there is one, whatever its status
 * @param mayHaveActed whether the partner may have done what it was asked for, although there is no answer
 * @param retryAfter when trying again may help, as far as somebody said so
 */
public record WebReply(
        int status,
        String body,
        @Nullable String code,
        boolean mayHaveActed,
        @Nullable Duration retryAfter) {}
