package io.rolewright.listings.internal;

import io.rolewright.runtime.agency.Agency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An advert in the members by which SEEK prices, posts and replaces it. */
record SeekAdvert(Placement placement, SeekContent content, SeekPosition position) {

    /** What its price depends on. */
    Map<String, Object> subject() {
        var subject = new LinkedHashMap<String, Object>();
        subject.put("positionTitle", content.title());
        subject.put("positionOrganizations", List.of(position.hirer()));
        subject.put("positionLocation", List.of(position.place()));
        subject.put("jobCategories", List.of(position.category()));
        subject.put("seekAnzWorkTypeCode", content.workType());
        subject.put("offeredRemunerationPackage", content.pay());
        return subject;
    }

    /** The same for an advert that stands there already. */
    Map<String, Object> subject(String profileId) {
        var subject = subject();
        subject.put("profileId", profileId);
        return subject;
    }

    /** {@code PostPositionInput}. */
    Map<String, Object> posting(SeekProduct product, Instant end, Agency agency) {
        var instruction = instruction(product, end);
        instruction.put("idempotencyId", placement.id().text());
        return Map.of("positionOpening", opening(agency), "positionProfile", profile(subject(), product, instruction));
    }

    private Map<String, Object> opening(Agency agency) {
        var person = Map.of(
                "name", Map.of("formattedName", agency.contactName()),
                "communication", Map.of("email", List.of(Map.of("address", agency.contactEmail())), "phone", List.of()),
                "roleCode", "Recruiter");
        return Map.of(
                "statusCode",
                "Active",
                "postingRequester",
                Map.of("id", position.hirer(), "roleCode", "Company", "personContacts", List.of(person)));
    }

    /** {@code UpdatePostedPositionProfileInput}: all of it, for what is left out would be gone. */
    Map<String, Object> replacement(SeekProduct product, Instant end, String profileId) {
        return Map.of("positionProfile", profile(subject(profileId), product, instruction(product, end)));
    }

    private Map<String, Object> profile(
            Map<String, Object> subject, SeekProduct product, Map<String, Object> instruction) {
        subject.put("seekHirerJobReference", placement.code());
        subject.put("positionFormattedDescriptions", descriptions(product));
        subject.put("postingInstructions", List.of(instruction));
        return subject;
    }

    private List<Map<String, String>> descriptions(SeekProduct product) {
        var descriptions = new ArrayList<Map<String, String>>();
        descriptions.add(description("AdvertisementDetails", content.details()));
        descriptions.add(description("SearchSummary", content.summary()));
        content.points().stream()
                .limit(product.bulletPoints())
                .forEach(point -> descriptions.add(description("SearchBulletPoint", point)));
        return descriptions;
    }

    private static Map<String, String> description(String id, String content) {
        return Map.of("descriptionId", id, "content", content);
    }

    /** People apply with us, before and after an update: SEEK does not let that be switched. */
    private Map<String, Object> instruction(SeekProduct product, Instant end) {
        var instruction = new LinkedHashMap<String, Object>();
        instruction.put("seekAdvertisementProductId", product.id());
        instruction.put("end", end.toString());
        instruction.put("applicationMethods", List.of(Map.of("applicationUri", Map.of("url", placement.applyUrl()))));
        return instruction;
    }
}
