package io.rolewright.communications.internal.calls;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.PhoneCallId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Twilio as far as it makes calls. It knows no keys of intents, so who got no answer asks before dialling again. */
@Component
class Twilio {
    /** The partner's name at {@code integrations}. */
    static final String PARTNER = "twilio";

    private static final String API = "/2010-04-01/Accounts/";
    private static final String FORM = "application/x-www-form-urlencoded";
    /** Seconds; a mailbox answers before. */
    private static final String RINGS = "40";
    /** Seconds; no conversation of a script takes half an hour. */
    private static final String LONGEST = "1800";

    private final CallsInternal partners;
    private final CallAddresses addresses;

    Twilio(CallsInternal partners, CallAddresses addresses) {
        this.partners = partners;
        this.addresses = addresses;
    }

    /** A call as Twilio has it. */
    record Taken(String sid, String status) {}

    /** What we are called there. */
    private record Account(String sid, String from) {
        String path() {
            return API + sid + "/Calls";
        }
    }

    /**
     * Throws when nobody could be called.
     *
     * @throws ContractException {@code integrations.account-missing}, {@code communications.caller-missing} (409)
     */
    void requireAccount() {
        account();
    }

    private Account account() {
        var facts = partners.account(PARTNER).facts();
        var sid = facts.getOrDefault("accountSid", "");
        var from = facts.getOrDefault("from", "");
        if (sid.isBlank() || from.isBlank()) {
            throw ContractException.conflict("communications.caller-missing");
        }
        return new Account(sid, from);
    }

    /** Has a number called; without an answer that names the call, nobody knows whether it is. */
    ProviderAnswer dial(PhoneCallId call, String number, boolean leavesMessage) {
        var account = account();
        var form = Stream.of(
                        Map.entry("To", number),
                        Map.entry("From", account.from()),
                        Map.entry("Url", addresses.turn(call, 0)),
                        Map.entry("Method", "POST"),
                        Map.entry("StatusCallback", addresses.status(call)),
                        Map.entry("StatusCallbackMethod", "POST"),
                        Map.entry("StatusCallbackEvent", "initiated"),
                        Map.entry("StatusCallbackEvent", "ringing"),
                        Map.entry("StatusCallbackEvent", "answered"),
                        Map.entry("StatusCallbackEvent", "completed"),
                        Map.entry("MachineDetection", leavesMessage ? "DetectMessageEnd" : "Enable"),
                        Map.entry("Timeout", RINGS),
                        Map.entry("TimeLimit", LONGEST))
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return partners.call(
                PARTNER,
                new ProviderCall(
                        "dial",
                        "POST",
                        account.path() + ".json",
                        Map.of("Content-Type", FORM),
                        form,
                        null,
                        null,
                        null));
    }

    /** The call that an answer names, if it names one. */
    static Optional<Taken> taken(ProviderAnswer answer) {
        return answer.outcome() == Outcome.ANSWERED ? read(answer.body()).flatMap(Twilio::taken) : Optional.empty();
    }

    private static Optional<Taken> taken(JsonNode call) {
        var sid = call.path("sid").asString("");
        return sid.isBlank()
                ? Optional.empty()
                : Optional.of(new Taken(sid, call.path("status").asString("")));
    }

    /** Asks how far a call is. */
    ProviderAnswer find(String sid) {
        return partners.call(PARTNER, ProviderCall.get("find-call", account().path() + "/" + encoded(sid) + ".json"));
    }

    /**
     * The calls to a number since a time, the first first; absent when nobody can be asked now. Twilio counts in whole seconds.
     */
    Optional<List<Taken>> calls(String number, Instant since) {
        var account = account();
        var path = account.path() + ".json?PageSize=100&To=" + encoded(number) + "&From=" + encoded(account.from());
        var answer = partners.call(PARTNER, ProviderCall.get("find-calls", path));
        return answer.outcome() == Outcome.ANSWERED
                ? read(answer.body()).map(page -> since(page, since.truncatedTo(ChronoUnit.SECONDS)))
                : Optional.empty();
    }

    private static List<Taken> since(JsonNode page, Instant since) {
        return page.path("calls")
                .valueStream()
                .filter(call -> !created(call).isBefore(since))
                .flatMap(call -> taken(call).stream())
                .toList()
                .reversed();
    }

    /** A call whose time cannot be read may be any. */
    private static Instant created(JsonNode call) {
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                    call.path("date_created").asString(""), Instant::from);
        } catch (DateTimeException unread) {
            return Instant.MAX;
        }
    }

    private static Optional<JsonNode> read(String body) {
        try {
            return Optional.of(JsonMapper.shared().readTree(body));
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
