package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Which messages a list shows.
 *
 * @param on the day they were sent
 * @param from the first of the days
 * @param until the last of the days
 */
record MessageFilter(
        Optional<String> recipient,
        Optional<String> sender,
        Optional<LocalDate> on,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    static final List<String> PARAMETERS = List.of("To", "From", "DateSent", "DateSent>", "DateSent<");

    static MessageFilter of(TwinRequest request) {
        return new MessageFilter(
                request.parameter("To"),
                request.parameter("From"),
                day(request, "DateSent"),
                day(request, "DateSent>"),
                day(request, "DateSent<"));
    }

    boolean passes(TextMessage message) {
        var day = LocalDate.ofInstant(message.dated(), ZoneOffset.UTC);
        return recipient.map(message.draft().to()::equals).orElse(true)
                && sender.map(message.draft().from()::equals).orElse(true)
                && on.map(day::equals).orElse(true)
                && from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    private static Optional<LocalDate> day(TwinRequest request, String name) {
        return request.parameter(name).map(text -> {
            try {
                return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            } catch (DateTimeParseException notADay) {
                throw TwilioError.badRequest(20_001, name + " is not a date: " + text);
            }
        });
    }
}
