package io.rolewright.integrations.twins.phone;

import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be asked of calls by HTTP. */
final class CallRequests {
    private static final List<String> FILTERS = List.of("To", "From", "Status");
    private static final int LONGEST_DOCUMENT = 4000;
    private static final int NO_ADDRESS = 21_205;
    private static final int NO_CALLBACK = 21_609;
    private static final int LONGEST_RINGING = 600;
    private static final int LONGEST_CALL = 14_400;

    private final Clock clock;
    private final Switchboard switchboard;

    CallRequests(Clock clock, Switchboard switchboard) {
        this.clock = clock;
        this.switchboard = switchboard;
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

    private PhoneCall found(Resource resource, TwinRequest request) {
        return switchboard.find(resource.sid()).orElseThrow(() -> TwilioError.notFound(request.path()));
    }

    private TwinAnswer created(TwinRequest request) {
        var form = new Form(request);
        var to = form.required("To", 21_201, "No 'To' number is specified");
        var from = form.required("From", 21_213, "Caller phone number is required");
        if (!PhoneNumber.isValid(to)) {
            throw TwilioError.badRequest(21_211, "The 'To' number " + to + " is not a valid phone number.");
        }
        if (!TwilioAccount.NUMBERS.contains(from)) {
            throw TwilioError.badRequest(
                    21_210, "The source phone number provided, " + from + ", is not yet verified.");
        }
        return TwinAnswer.json(201, switchboard.call(draft(form, from, to)).shown());
    }

    private static CallDraft draft(Form form, String from, String to) {
        var source = source(form).orElseThrow(() -> TwilioError.badRequest(NO_ADDRESS, "Url parameter is required."));
        return new CallDraft(
                from,
                to,
                source,
                form.hook("FallbackUrl", "FallbackMethod", NO_ADDRESS),
                form.hook("StatusCallback", NO_CALLBACK),
                events(form),
                form.seconds("Timeout", 60, LONGEST_RINGING),
                form.seconds("TimeLimit", LONGEST_CALL, LONGEST_CALL),
                channels(form),
                form.hook("RecordingStatusCallback", NO_CALLBACK),
                detection(form),
                form.hook("AsyncAmdStatusCallback", NO_CALLBACK));
    }

    private static Optional<TwimlSource> source(Form form) {
        var document = form.filled("Twiml");
        if (document.filter(text -> text.length() > LONGEST_DOCUMENT).isPresent()) {
            throw TwilioError.badRequest(32_018, "Twiml size exceeded maximum allowed value of 4000 characters");
        }
        return Optional.ofNullable(form.hook("Url", "Method", NO_ADDRESS))
                .map(hook -> new TwimlSource(hook, ""))
                .or(() -> document.map(text -> new TwimlSource(null, text)));
    }

    private static Set<String> events(Form form) {
        var events = form.all("StatusCallbackEvent").stream()
                .flatMap(told -> List.of(told.split("[ ,]+", -1)).stream())
                .filter(event -> !event.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return events.isEmpty() ? Set.of("completed") : events;
    }

    private static String channels(Form form) {
        return form.isTrue("Record")
                ? form.filled("RecordingChannels").filter("dual"::equals).orElse("mono")
                : "";
    }

    private static Detection detection(Form form) {
        var told = form.filled("MachineDetection").orElse("");
        var mode = switch (told) {
            case "" -> Detection.Mode.OFF;
            case "Enable" -> Detection.Mode.ENABLE;
            case "DetectMessageEnd" -> Detection.Mode.MESSAGE_END;
            default -> throw TwilioError.badRequest(20_001, "Invalid MachineDetection: " + told);
        };
        return new Detection(mode, form.isTrue("AsyncAmd"));
    }

    /** Takes an order for a call that is under way; it is obeyed when time goes on. */
    private TwinAnswer changed(PhoneCall call, TwinRequest request) {
        var form = new Form(request);
        var status = form.filled("Status").orElse("");
        var source = source(form);
        var current = call.status();
        if (current.isOver() || (source.isPresent() && current != CallStatus.IN_PROGRESS)) {
            throw TwilioError.badRequest(21_220, "Call is not in-progress. Cannot redirect.");
        }
        switch (status) {
            case "completed" -> call.order(new PhoneCall.Order(null, clock.instant()));
            case "canceled" -> {
                if (current != CallStatus.IN_PROGRESS) {
                    call.order(new PhoneCall.Order(null, clock.instant()));
                }
            }
            case "" -> source.ifPresent(document -> call.order(new PhoneCall.Order(document, clock.instant())));
            default -> throw TwilioError.badRequest(21_218, "Invalid Status: " + status);
        }
        return TwinAnswer.json(call.shown());
    }

    private TwinAnswer deleted(PhoneCall call) {
        if (!call.status().isOver()) {
            throw TwilioError.conflict(20_009, "Cannot delete this resource before it is complete");
        }
        switchboard.delete(call);
        return TwinAnswer.empty(204);
    }

    private TwinAnswer listed(TwinRequest request) {
        var all = switchboard.all().stream()
                .filter(call ->
                        request.parameter("To").map(call.draft().to()::equals).orElse(true))
                .filter(call -> request.parameter("From")
                        .map(call.draft().from()::equals)
                        .orElse(true))
                .filter(call -> request.parameter("Status")
                        .map(call.status().shown()::equals)
                        .orElse(true))
                .map(PhoneCall::shown)
                .toList();
        return new Listing(request, FILTERS).page("calls", all);
    }
}
