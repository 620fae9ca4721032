package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who applied at SEEK's own form. */
final class SeekCandidates {
    private static final Set<String> ACTIONS = Set.of(
            "AgencySubmission",
            "CandidateWorkflowTransition",
            "Document",
            "Email",
            "Note",
            "PhoneCall",
            "PostPlacementActivity",
            "Screening",
            "StatusChange",
            "VerificationActivity",
            "Other");
    private static final Set<String> STATUSES = Set.of(
            "AgencyShortlist",
            "AgencySubmission",
            "Application",
            "HirerShortlist",
            "Interview",
            "Offer",
            "ReferenceCheck",
            "Successful",
            "TestingOrQualificationsCheck",
            "Unsuccessful");

    private final Clock clock;
    private final SeekEvents events;
    private final Map<String, Map<String, @Nullable Object>> profiles = new LinkedHashMap<>();
    private final Map<String, SeekTwin.Outcome> history = new LinkedHashMap<>();

    SeekCandidates(Clock clock, SeekEvents events) {
        this.clock = clock;
        this.events = events;
    }

    /** Lets somebody apply for an advert; answers the id of the candidate's profile. */
    synchronized String apply(SeekProfile advert, String name, String email) {
        var number = profiles.size() + 1;
        var candidateId = "seekAnz:candidate:feed:" + (5000 + number);
        var profileId = "seekAnz:candidateProfile:apply:" + (9000 + number);
        profiles.put(
                profileId,
                object(
                        "profileId", SeekCatalogue.id(profileId),
                        "createDateTime", clock.instant().toString(),
                        "attachments", List.of(),
                        "associatedPositionProfile", advert.shown(),
                        "candidate", candidate(candidateId, name, email)));
        events.add(
                "CandidateApplicationCreated",
                advert.hirer(),
                Map.of("candidateApplicationProfileId", profileId, "candidateId", candidateId));
        return profileId;
    }

    synchronized Optional<Map<String, @Nullable Object>> profile(String id) {
        return Optional.ofNullable(profiles.get(id));
    }

    synchronized Optional<Object> candidate(String id) {
        return profiles.values().stream()
                .map(profile -> profile.get("candidate"))
                .filter(candidate -> candidate instanceof Map<?, ?> map
                        && SeekCatalogue.id(id).equals(map.get("documentId")))
                .map(Object.class::cast)
                .findFirst();
    }

    /** Takes what became of a candidate; the same idempotency id within a profile tells the first again. */
    synchronized Map<String, @Nullable Object> told(Input input) {
        var profileId = input.child("candidateProfile").text("profileId");
        var profile = profiles.get(profileId);
        SeekRules.require(profile != null, "candidateProfile.profileId is unknown");
        var item = input.child("candidateProcessHistoryItem");
        check(item);
        var key = profileId + " " + item.text("idempotencyId");
        var known = Optional.ofNullable(history.get(key));
        if (known.isPresent()) {
            return object(
                    "__typename",
                    "CreateCandidateProcessHistoryItemPayload_Conflict",
                    "candidateProfile",
                    profile,
                    "conflictingCandidateProcessHistoryItem",
                    shown(known.get()));
        }
        var outcome = new SeekTwin.Outcome(
                "seekAnz:candidateProcessHistoryItem:events:" + (history.size() + 1),
                profileId,
                item.child("action").text("code"),
                item.child("status").text("code"),
                SeekEvents.time(item.text("actionDate")));
        history.put(key, outcome);
        return object(
                "__typename",
                "CreateCandidateProcessHistoryItemPayload_Success",
                "candidateProfile",
                profile,
                "candidateProcessHistoryItem",
                shown(outcome));
    }

    synchronized List<SeekTwin.Outcome> outcomes() {
        return List.copyOf(history.values());
    }

    private static void check(Input item) {
        SeekRules.require(ACTIONS.contains(item.child("action").text("code")), "action.code is unknown");
        SeekRules.require(
                !item.has("status") || STATUSES.contains(item.child("status").text("code")), "status.code is unknown");
        SeekRules.require(!item.text("idempotencyId").isBlank(), "idempotencyId is required");
        SeekRules.require(
                !item.has("positionProfile") || item.has("seekSource"), "seekSource is required with positionProfile");
        SeekRules.require(item.children("primaryParties").size() <= 10, "primaryParties has more than 10 elements");
    }

    private static Map<String, @Nullable Object> shown(SeekTwin.Outcome outcome) {
        return object(
                "id", SeekCatalogue.id(outcome.id()),
                "action", object("code", outcome.action(), "name", null, "description", null),
                "actionDate", outcome.at().toString(),
                "status", outcome.status().isEmpty() ? null : object("code", outcome.status()));
    }

    private static Map<String, @Nullable Object> candidate(String id, String name, String email) {
        return object(
                "documentId", SeekCatalogue.id(id),
                "seekPrimaryEmailAddress", email,
                "person",
                        object(
                                "name", object("formattedName", name, "given", null, "family", null),
                                "communication",
                                        object("email", List.of(object("address", email)), "phone", List.of())));
    }
}
