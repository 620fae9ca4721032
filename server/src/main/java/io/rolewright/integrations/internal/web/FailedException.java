package io.rolewright.integrations.internal.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A site could not answer; it may later. */
final class FailedException extends Exception {
    private final String code;
    private final int status;
    private final @Nullable Duration retryAfter;

    /** @param retryAfter when trying again may help; absent when nobody can say */
    FailedException(String code, int status, @Nullable Duration retryAfter) {
        super(code, null, false, false);
        this.code = code;
        this.status = status;
        this.retryAfter = retryAfter;
    }

    String code() {
        return code;
    }

    int status() {
        return status;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
