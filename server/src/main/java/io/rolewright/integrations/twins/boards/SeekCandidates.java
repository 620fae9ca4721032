package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who applied at SEEK's own form. */
final class SeekCandidates {
    private final Clock clock;
    private final SeekEvents events;
    private final Map<String, Map<String, @Nullable Object>> profiles = new LinkedHashMap<>();

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
