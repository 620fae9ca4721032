package io.rolewright.integrations.internal.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a site answered to one request. */
record WebAnswer(
        int status,
        @Nullable String location,
        @Nullable String contentType,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String retryAfter,
        Body body) {
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int BLOCKED = 999;

    boolean isRedirect() {
        return location != null && (status == 301 || status == 302 || status == 303 || status == 307 || status == 308);
    }

    /** Whether the site may answer later what it does not now. */
    boolean mayPass() {
        return status >= 500 || status == 408 || status == TOO_EARLY || status == TOO_MANY;
    }

    /** Whether the fault is the host's, and not one page's. */
    boolean isHosts() {
        return mayPass() && status != 500 && status != 501;
    }

    boolean isTooMany() {
        return status == TOO_MANY || status == 503 || status == BLOCKED;
    }

    /** Without parameters, lower case; empty when none is stated. */
    String type() {
        var type = contentType == null ? "" : contentType;
        var end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** RFC 9110, 10.2.3: seconds, or a date; what is neither, negative or beyond a day is no word to go by. */
    Optional<Duration> waiting(Clock clock) {
        return Optional.ofNullable(retryAfter)
                .map(String::strip)
                .flatMap(text -> text.matches("[0-9]{1,6}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                        : until(text, clock))
                .filter(wait -> !wait.isNegative() && wait.compareTo(Duration.ofDays(1)) <= 0);
    }

    private static Optional<Duration> until(String date, Clock clock) {
        try {
            var then = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(clock.instant(), then.toInstant()));
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
