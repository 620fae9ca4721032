package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked of messages by HTTP. */
final class MessageRequests {
    private static final int LONGEST_BODY = 1600;
    private static final int MOST_MEDIA = 10;
    private static final int LONGEST_VALIDITY = 36_000;
    private static final Duration SOONEST = Duration.ofMinutes(5);
    private static final Duration LATEST = Duration.ofDays(35);

    private final Clock clock;
    private final Messages messages;

    MessageRequests(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    TwinAnswer answer(Resource resource, TwinRequest request) {
        return switch (request.method()) {
            case "POST" -> resource.isAll() ? created(request) : changed(found(resource, request), request);
            case "GET" ->
                resource.isAll()
                        ? listed(request)
                        : TwinAnswer.json(found(resource, request).shown());
            case "DELETE" -> deleted(found(resource, request));
            default -> throw TwilioError.methodNotAllowed();
        };
    }

    private TextMessage found(Resource resource, TwinRequest request) {
        return messages.find(resource.sid()).orElseThrow(() -> TwilioError.notFound(request.path()));
    }

    private TwinAnswer created(TwinRequest request) {
        var form = new Form(request);
        var to = form.required("To", 21_604, "A 'To' phone number is required.");
        var service = form.filled("MessagingServiceSid");
        var from = service.isPresent()
                ? TwilioAccount.NUMBERS.getFirst()
                : form.required("From", 21_603, "A 'From' phone number is required.");
        var media = form.all("MediaUrl");
        requireService(service);
        requireNumbers(from, to);
        var draft = new MessageDraft(
                "outbound-api",
                from,
                to,
                body(form, media),
                media,
                service.orElse(null),
                form.hook("StatusCallback", 21_609),
                form.seconds("ValidityPeriod", LONGEST_VALIDITY, LONGEST_VALIDITY),
                sendAt(form, service));
        return TwinAnswer.json(201, messages.send(draft).shown());
    }

    private static void requireService(Optional<String> service) {
        if (service.filter(sid -> !sid.equals(TwilioAccount.SERVICE)).isPresent()) {
            throw TwilioError.badRequest(21_701, "The Messaging Service does not exist.");
        }
    }

    private static void requireNumbers(String from, String to) {
        if (!PhoneNumber.isValid(to) || to.equals(from)) {
            throw TwilioError.badRequest(21_211, "The 'To' number " + to + " is not a valid phone number.");
        }
        if (!PhoneNumber.isValid(from)) {
            throw TwilioError.badRequest(21_212, "The 'From' number " + from + " is not a valid phone number.");
        }
        if (!TwilioAccount.NUMBERS.contains(from)) {
            throw TwilioError.badRequest(
                    21_606, "The 'From' phone number " + from + " is not a message-capable number of your account.");
        }
    }

    /** What the message says; with a template of contents it says that it is one, for templates are kept elsewhere. */
    private static String body(Form form, List<String> media) {
        var body = form.filled("Body").orElse("");
        var template = form.filled("ContentSid");
        if (body.isEmpty() && media.isEmpty() && template.isEmpty()) {
            throw TwilioError.badRequest(21_602, "Message body is required.");
        }
        if (body.length() > LONGEST_BODY) {
            throw TwilioError.badRequest(21_617, "The concatenated message body exceeds the 1600 character limit.");
        }
        if (media.size() > MOST_MEDIA) {
            throw TwilioError.badRequest(21_623, "Number of media files exceeds allowed limit.");
        }
        return template.map(sid -> sid + " " + form.filled("ContentVariables").orElse("{}"))
                .orElse(body);
    }

    private @Nullable Instant sendAt(Form form, Optional<String> service) {
        if (form.filled("ScheduleType").filter("fixed"::equals).isEmpty()) {
            return null;
        }
        if (service.isEmpty()) {
            throw TwilioError.badRequest(35_118, "MessagingServiceSid is required to schedule a message");
        }
        var told = form.required("SendAt", 35_111, "SendAt timestamp is missing");
        try {
            var at = Instant.parse(told);
            var now = clock.instant();
            if (!at.isBefore(now.plus(SOONEST)) && !at.isAfter(now.plus(LATEST))) {
                return at;
            }
        } catch (DateTimeParseException notATime) {
            // It is refused below, as a time that is out of range is.
        }
        throw TwilioError.badRequest(
                35_114,
                "SendAt time must be between 300 seconds and 35 days (3024000 seconds) in the future, inclusive");
    }

    private TwinAnswer changed(TextMessage message, TwinRequest request) {
        var status = request.formField("Status");
        if (status.isPresent()) {
            if (!status.get().equals("canceled")) {
                throw TwilioError.badRequest(20_001, "Status can only be set to canceled.");
            }
            return TwinAnswer.json(messages.cancel(message).shown());
        }
        if (request.formField("Body").filter(String::isEmpty).isEmpty()) {
            throw TwilioError.badRequest(20_001, "Body can only be set to nothing.");
        }
        return TwinAnswer.json(messages.redact(message).shown());
    }

    private TwinAnswer deleted(TextMessage message) {
        messages.delete(message);
        return TwinAnswer.empty(204);
    }

    private TwinAnswer listed(TwinRequest request) {
        var filter = MessageFilter.of(request);
        var all = messages.all().stream()
                .filter(filter::passes)
                .map(TextMessage::shown)
                .toList();
        return new Listing(request, MessageFilter.PARAMETERS).page("messages", all);
    }
}
