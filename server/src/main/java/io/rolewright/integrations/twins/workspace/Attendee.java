package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.google.GoogleError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who is invited to an event.
 *
 * @param response {@code needsAction}, {@code declined}, {@code tentative} or {@code accepted}
 * @param comment what was written with the response, empty without
 */
record Attendee(String email, String name, boolean isOptional, String response, String comment) {
    static final String ACCEPTED = "accepted";
    static final String DECLINED = "declined";

    private static final String NEEDS_ACTION = "needsAction";
    private static final Set<String> RESPONSES = Set.of(NEEDS_ACTION, DECLINED, "tentative", ACCEPTED);

    /**
     * Reads the attendees of an event. Of somebody who was invited before and whose response is not told, it stays.
     *
     * @throws GoogleError.Refused when one has no address, or a response that is none
     */
    static List<Attendee> all(JsonNode told, List<Attendee> before, String organizer) {
        var all = new ArrayList<Attendee>();
        for (var one : told) {
            all.add(one(one, before, organizer));
        }
        return List.copyOf(all);
    }

    private static Attendee one(JsonNode told, List<Attendee> before, String organizer) {
        var email = Domain.key(told.path("email").asString(""));
        if (email.indexOf('@') < 1) {
            throw GoogleError.invalid("invalid", "Invalid attendee email.").thrown();
        }
        var usual = before.stream()
                .filter(attendee -> attendee.email.equals(email))
                .map(Attendee::response)
                .findFirst()
                .orElse(email.equals(organizer) ? ACCEPTED : NEEDS_ACTION);
        return new Attendee(
                email,
                told.path("displayName").asString(""),
                told.path("optional").asBoolean(false),
                checked(told.path("responseStatus").asString(usual)),
                told.path("comment").asString(""));
    }

    Attendee responding(String other, String words) {
        return new Attendee(email, name, isOptional, checked(other), words);
    }

    Map<String, @Nullable Object> shown(String organizer, String viewer) {
        var shown = object("email", email);
        if (!name.isEmpty()) {
            shown.put("displayName", name);
        }
        if (email.equals(organizer)) {
            shown.put("organizer", true);
        }
        if (email.equals(viewer)) {
            shown.put("self", true);
        }
        if (isOptional) {
            shown.put("optional", true);
        }
        shown.put("responseStatus", response);
        if (!comment.isEmpty()) {
            shown.put("comment", comment);
        }
        return shown;
    }

    private static String checked(String response) {
        if (!RESPONSES.contains(response)) {
            throw GoogleError.invalid("invalid", "Invalid value for: responseStatus")
                    .thrown();
        }
        return response;
    }
}
