package io.rolewright.integrations.twins.wire;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;

/** Answers that a reader who has them already need not get again. */
public final class Conditional {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Conditional() {}

    /** The answer with {@code ETag} and {@code Last-Modified}, or 304 where the request knows them. */
    public static TwinAnswer answer(TwinRequest request, TwinAnswer answer, Instant changed) {
        var tag = "\"" + Integer.toHexString(Arrays.hashCode(answer.body())) + "\"";
        var knows = request.field("If-None-Match")
                .map(known -> known.contains(tag))
                .orElseGet(() -> request.field("If-Modified-Since")
                        .filter(since -> isUnchanged(since, changed))
                        .isPresent());
        return (knows ? TwinAnswer.empty(304) : answer).with("ETag", tag).with("Last-Modified", DATE.format(changed));
    }

    private static boolean isUnchanged(String since, Instant changed) {
        try {
            return !changed.truncatedTo(ChronoUnit.SECONDS).isAfter(Instant.from(DATE.parse(since)));
        } catch (DateTimeParseException nonsense) {
            return false;
        }
    }
}
