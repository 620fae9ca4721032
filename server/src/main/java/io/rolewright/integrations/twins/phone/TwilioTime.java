package io.rolewright.integrations.twins.phone;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as Twilio writes them, by RFC 2822. */
final class TwilioTime {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss '+0000'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter RECEIPT =
            DateTimeFormatter.ofPattern("yyMMddHHmm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private TwilioTime() {}

    static String written(Instant at) {
        return FORMAT.format(at);
    }

    static @Nullable String writtenOrNull(@Nullable Instant at) {
        return at == null ? null : written(at);
    }

    /** As a carrier dates a receipt of delivery. */
    static String receipt(Instant at) {
        return RECEIPT.format(at);
    }
}
