package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adverts as SEEK takes them, to be spoilt one member at a time. */
final class SeekDrafts {
    static final String POST = """
            mutation($input: PostPositionInput!) { postPosition(input: $input) { __typename
              ... on PostPositionPayload_Success { positionProfile { profileId { value } } positionOpening { documentId { value } } }
              ... on PostPositionPayload_Conflict { conflictingPositionProfile { profileId { value } } } } }
            """;

    private SeekDrafts() {}

    static Map<String, @Nullable Object> input(String idempotencyId, Map<String, @Nullable Object> profile) {
        profile.put(
                "postingInstructions",
                List.of(object("idempotencyId", idempotencyId, "seekAnzAdvertisementType", "Classic")));
        return object("positionOpening", opening(SeekTwin.HIRER), "positionProfile", profile);
    }

    static Map<String, @Nullable Object> opening(String hirer) {
        return object(
                "postingRequester",
                object("id", hirer, "roleCode", "Company", "personContacts", List.of(contact("Recruiter"))));
    }

    static Map<String, @Nullable Object> contact(String role) {
        return object(
                "name", object("formattedName", "Grace Hopper"),
                "communication", object("email", List.of(object("address", "grace@acme.example")), "phone", List.of()),
                "roleCode", role);
    }

    static Map<String, @Nullable Object> profile() {
        return object(
                "jobCategories", List.of(SeekTwin.CATEGORY),
                "positionLocation", List.of(SeekTwin.LOCATION),
                "positionOrganizations", List.of(SeekTwin.HIRER),
                "positionTitle", "Java Engineer",
                "seekAnzWorkTypeCode", "FullTime",
                "seekHirerJobReference", "REQ-1",
                "offeredRemunerationPackage", pay("Salaried", "Year", 90_000, 110_000),
                "positionFormattedDescriptions", descriptions("<p>Build things.</p>", "Build things"));
    }

    static Map<String, @Nullable Object> pay(String basis, String interval, int least, int most) {
        return object(
                "basisCode", basis,
                "descriptions", List.of(),
                "ranges",
                        List.of(object(
                                "intervalCode", interval,
                                "minimumAmount", object("currency", "AUD", "value", least),
                                "maximumAmount", object("currency", "AUD", "value", most))));
    }

    static List<Map<String, @Nullable Object>> descriptions(String details, String summary) {
        return List.of(
                object("descriptionId", "AdvertisementDetails", "content", details),
                object("descriptionId", "SearchSummary", "content", summary));
    }
}
