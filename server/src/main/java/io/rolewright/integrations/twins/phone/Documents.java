package io.rolewright.integrations.twins.phone;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Documents that say what to do in a call, as the customer's server tells them. */
final class Documents {
    private final CustomerServer customer;

    Documents(CustomerServer customer) {
        this.customer = customer;
    }

    /** What a document says that was told with the request for the call. */
    List<Verb> read(String document) throws TwimlFault {
        return TwimlReader.read(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Asks for a document. A plain text is said, and a sound is played. */
    List<Verb> ask(PhoneCall call, Hook hook, Map<String, String> more, Instant at) throws TwimlFault {
        var parameters = new LinkedHashMap<>(call.parameters());
        parameters.putAll(more);
        call.note(at, TranscriptLine.Kind.ASKED, hook.method() + " " + hook.url(), parameters);
        var answer = customer.ask(hook, parameters);
        if (!answer.isSuccess()) {
            throw new TwimlFault(TwimlFault.NO_ANSWER, "HTTP status " + answer.status() + " from " + hook.url());
        }
        var type =
                answer.contentType().toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return switch (type) {
            case "text/xml", "application/xml", "text/html" -> TwimlReader.read(answer.body());
            case "text/plain" -> List.of(Verb.of("Say", answer.text()));
            case "audio/mpeg", "audio/wav", "audio/x-wav" ->
                List.of(Verb.of("Play", hook.url().toString()));
            default -> throw new TwimlFault(TwimlFault.OTHER_TYPE, "Invalid Content-Type: " + type);
        };
    }
}
