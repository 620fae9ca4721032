package io.rolewright.integrations.twins.google;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import java.util.ArrayDeque;
import java.util.Optional;

/** Requests that will be refused because others before them used up what was allowed; the twin itself counts nothing. */
public final class QuotaRefusals {
    private final ArrayDeque<GoogleError> waiting = new ArrayDeque<>();

    /**
     * Refuses so many of the next requests.
     *
     * @param status 403 or 429; Google answers either
     * @param reason {@code rateLimitExceeded}, {@code userRateLimitExceeded} or {@code dailyLimitExceeded}
     */
    public synchronized void refuse(int status, String reason, int times) {
        var name = status == 403 ? "PERMISSION_DENIED" : "RESOURCE_EXHAUSTED";
        var error = new GoogleError(status, name, "usageLimits", reason, message(reason));
        for (var i = 0; i < times; i++) {
            waiting.add(error);
        }
    }

    /** What the next request is answered where it is one to refuse. */
    public synchronized Optional<TwinAnswer> next() {
        return Optional.ofNullable(waiting.poll()).map(GoogleError::answer);
    }

    private static String message(String reason) {
        return switch (reason) {
            case "userRateLimitExceeded" -> "User Rate Limit Exceeded";
            case "dailyLimitExceeded" -> "Daily Limit Exceeded";
            default -> "Rate Limit Exceeded";
        };
    }
}
