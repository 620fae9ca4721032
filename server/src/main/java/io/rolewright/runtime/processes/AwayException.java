package io.rolewright.runtime.processes;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;

/** Nobody answered at an address. */
public final class AwayException extends RuntimeException {
    private static final int DEPTH_LIMIT = 10;

    public AwayException(Throwable cause) {
        super(cause.getClass().getName(), cause);
    }

    /** Nobody was asked: every address is left alone for now, or too many calls are under way. */
    AwayException(String reason) {
        super(reason);
    }

    /** Whether surely nothing was sent, so that any call may be tried elsewhere. */
    boolean isUnsent() {
        var cause = getCause();
        for (var depth = 0; cause != null && depth < DEPTH_LIMIT; depth++) {
            if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
