package io.rolewright.runtime.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The token of a stranger who proves who they are to the service that they ask, not to the door. The door takes it for
 * nobody's, and hands it on.
 */
public final class StrangersToken {
    /** The header in which the door hands it on to another process, whose {@code Authorization} is the door's own. */
    public static final String PASSED = "Strangers-Authorization";

    /** Where partners tell us of events. */
    private static final String PLACE = "/hooks/";

    private StrangersToken() {}

    /** Whether a request is to a service that asks strangers for tokens of theirs. */
    public static boolean mayComeWith(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PLACE);
    }

    /** What a stranger says in {@code Authorization}; absent when they do not. */
    public static @Nullable String of(HttpServletRequest request) {
        var passed = request.getHeader(PASSED);
        return passed == null ? request.getHeader("Authorization") : passed;
    }
}
