package io.rolewright.integrations.internal.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
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

    /** No answer came. */
    static FailedException of(IOException failure) {
        return new FailedException(code(failure), 0, null);
    }

    private static String code(IOException failure) {
        return switch (failure) {
            case UnknownHostException unknown -> "integrations.host-unknown";
            case SSLException untrusted -> "integrations.host-untrusted";
            case InterruptedIOException slow -> "integrations.host-slow";
            default -> isCut(failure) ? "integrations.host-slow" : "integrations.host-unreachable";
        };
    }

    /** What the client says of a request that our own watch has ended. */
    private static boolean isCut(IOException failure) {
        return String.valueOf(failure.getMessage()).contains("closed")
                || failure.getClass().getSimpleName().equals("RequestFailedException");
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
