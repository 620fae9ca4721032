package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.FreeTimes.Reason;
import io.rolewright.communications.FreeTimes.Unseen;
import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks Google when people have something else, without being told what it is. */
@Component
class GoogleFreeBusy {
    private static final String PARTNER = "google-calendar";
    private static final String PATH = "/calendar/v3/freeBusy";
    private static final String SIGN_IN_REFUSED = "integrations.sign-in-refused";
    private static final String NOT_CONNECTED = "integrations.account-missing";

    private final Addresses addresses;
    private final CallsInternal calls;
    private final JsonMapper json;

    GoogleFreeBusy(Addresses addresses, CallsInternal calls, JsonMapper json) {
        this.addresses = addresses;
        this.calls = calls;
        this.json = json;
    }

    SeenCalendars look(List<UserId> people, Span within) {
        var known = new LinkedHashMap<UserId, String>();
        people.forEach(person ->
                addresses.of(Person.of(person)).ifPresent(one -> known.put(person, key(one.address()))));
        return seen(people, known, ask(known.values(), within));
    }

    /** What Google says; empty where the agency has not connected it, or it lets us speak for nobody. */
    private Optional<ProviderAnswer> ask(Collection<String> calendars, Span within) {
        var question = ProviderCall.post("free-busy", PATH, body(calendars, within), null);
        try {
            // Everybody at the agency may see when others are busy; we speak for the first whom Google knows.
            return calendars.stream()
                    .map(address -> calls.call(PARTNER, question.as(address)))
                    .filter(answer -> !SIGN_IN_REFUSED.equals(answer.code()))
                    .findFirst();
        } catch (ContractException refused) {
            if (refused.code().equals(NOT_CONNECTED)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private String body(Collection<String> calendars, Span within) {
        return json.writeValueAsString(Map.of(
                "timeMin",
                within.from().toString(),
                "timeMax",
                within.until().toString(),
                "items",
                calendars.stream().map(address -> Map.of("id", address)).toList()));
    }

    private SeenCalendars seen(List<UserId> people, Map<UserId, String> known, Optional<ProviderAnswer> answer) {
        var hasFailed = answer.filter(one -> one.outcome() != Outcome.ANSWERED).isPresent();
        var calendars = answer.filter(one -> one.outcome() == Outcome.ANSWERED)
                .map(one -> json.readTree(one.body()).path("calendars"))
                .orElseGet(json::createObjectNode);
        var busy = new ArrayList<Span>();
        var unseen = new ArrayList<Unseen>();
        for (var person : people) {
            var address = known.get(person);
            var calendar = address == null ? json.createObjectNode() : calendars.path(address);
            if (calendar.path("busy").isArray() && calendar.path("errors").isEmpty()) {
                calendar.path("busy").forEach(span -> span(span).ifPresent(busy::add));
            } else {
                unseen.add(new Unseen(person, address != null && hasFailed ? Reason.NO_ANSWER : Reason.NO_CALENDAR));
            }
        }
        return new SeenCalendars(busy, unseen);
    }

    private static Optional<Span> span(JsonNode told) {
        var from = OffsetDateTime.parse(told.path("start").asString("")).toInstant();
        var until = OffsetDateTime.parse(told.path("end").asString("")).toInstant();
        return from.isBefore(until) ? Optional.of(new Span(from, until)) : Optional.empty();
    }

    private static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
