package io.rolewright.communications.internal.calls;

import io.rolewright.communications.internal.twilio.Twilio;
import io.rolewright.communications.internal.twilio.TwilioAccount;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.PhoneCallId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** Calls at Twilio. Who got no answer asks before dialling again. */
@Component
class TwilioCalls {
    /** Seconds; a mailbox answers before. */
    private static final String RINGS = "40";
    /** Seconds; no conversation of a script takes half an hour. */
    private static final String LONGEST = "1800";
    /** As many as are listed at once; no number is called that often in the time that is asked about. */
    private static final String MOST = "100";

    private final Twilio twilio;
    private final CallAddresses addresses;

    TwilioCalls(Twilio twilio, CallAddresses addresses) {
        this.twilio = twilio;
        this.addresses = addresses;
    }

    /** A call as Twilio has it. */
    record Taken(String sid, String status) {}

    /**
     * Throws when nobody could be called.
     *
     * @throws ContractException {@code integrations.account-missing}, {@code communications.caller-missing} (409)
     */
    void requireAccount() {
        account();
    }

    private TwilioAccount account() {
        var account = twilio.account();
        if (account.sid().isEmpty() || account.from().isEmpty()) {
            throw ContractException.conflict("communications.caller-missing");
        }
        return account;
    }

    /** Has a number called; without an answer that names the call, nobody knows whether it is. */
    ProviderAnswer dial(PhoneCallId call, String number, boolean leavesMessage) {
        var account = account();
        return twilio.post(
                "dial",
                account.path("Calls.json"),
                Stream.of(
                        Map.entry("To", number),
                        Map.entry("From", account.from().orElseThrow()),
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
                        Map.entry("TimeLimit", LONGEST)));
    }

    /** The call that an answer names, if it names one. */
    Optional<Taken> taken(ProviderAnswer answer) {
        return answer.outcome() == Outcome.ANSWERED ? taken(twilio.read(answer)) : Optional.empty();
    }

    private static Optional<Taken> taken(JsonNode call) {
        var sid = call.path("sid").asString("");
        return sid.isBlank()
                ? Optional.empty()
                : Optional.of(new Taken(sid, call.path("status").asString("")));
    }

    /** Asks how far a call is. */
    ProviderAnswer find(String sid) {
        var name = UriUtils.encodePathSegment(sid, StandardCharsets.UTF_8);
        return twilio.get("find-call", account().path("Calls/" + name + ".json"), Stream.empty());
    }

    /**
     * The calls to a number since a time, the first first; absent when nobody can be asked now. Twilio counts in whole seconds.
     */
    Optional<List<Taken>> list(String number, Instant since) {
        var account = account();
        var answer = twilio.get(
                "find-calls",
                account.path("Calls.json"),
                Stream.of(
                        Map.entry("PageSize", MOST),
                        Map.entry("To", number),
                        Map.entry("From", account.from().orElseThrow())));
        var page = twilio.read(answer).path("calls");
        return answer.outcome() == Outcome.ANSWERED && page.isArray()
                ? Optional.of(since(page, since.truncatedTo(ChronoUnit.SECONDS)))
                : Optional.empty();
    }

    private static List<Taken> since(JsonNode page, Instant since) {
        return page.valueStream()
                .filter(call -> !Twilio.created(call).isBefore(since))
                .flatMap(call -> taken(call).stream())
                .toList()
                .reversed();
    }
}
