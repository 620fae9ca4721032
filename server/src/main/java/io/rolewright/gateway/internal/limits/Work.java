package io.rolewright.gateway.internal.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The kinds of work that do not push each other aside. Told from the first lines of a request, before anything is looked up. */
enum Work {
    /** Answers from what is stored. */
    READS,
    /** Changes of what is stored. */
    WRITES,
    /** Files on their way in: as long as their sender takes. */
    UPLOADS,
    /** Whatever may hash a password. */
    SIGN_INS,
    /** Streams of events: open until somebody has seen enough. */
    STREAMS;

    private static final String USERS = "/api/v1/users/";

    static Work of(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> wantsEvents(request) ? STREAMS : READS;
            default -> changing(request);
        };
    }

    private static Work changing(HttpServletRequest request) {
        if (Uploads.include(request)) {
            return UPLOADS;
        }
        return request.getRequestURI().startsWith(USERS) ? SIGN_INS : WRITES;
    }

    private static boolean wantsEvents(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/event-stream");
    }
}
