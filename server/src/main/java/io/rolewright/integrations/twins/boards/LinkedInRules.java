package io.rolewright.integrations.twins.boards;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What LinkedIn refuses in a job posting. */
final class LinkedInRules {
    private static final Map<String, Set<String>> CODES = Map.of(
            "jobPostingOperationType", Set.of("CREATE", "UPDATE", "RENEW", "CLOSE"),
            "employmentStatus",
                    Set.of("FULL_TIME", "PART_TIME", "CONTRACT", "INTERNSHIP", "TEMPORARY", "VOLUNTEER", "OTHER"),
            "experienceLevel",
                    Set.of(
                            "ENTRY_LEVEL",
                            "MID_SENIOR_LEVEL",
                            "DIRECTOR",
                            "EXECUTIVE",
                            "INTERNSHIP",
                            "ASSOCIATE",
                            "NOT_APPLICABLE"),
            "listingType", Set.of("BASIC", "PREMIUM"),
            "availability", Set.of("PUBLIC", "PRIVATE_TO_ATS_INTEGRATION"));

    private LinkedInRules() {}

    /** Why an element is refused; empty when it is not. */
    static String refusal(JsonNode element) {
        for (var code : CODES.entrySet()) {
            if (element.has(code.getKey())
                    && !code.getValue().contains(element.path(code.getKey()).asString(""))) {
                return code.getKey() + " is unknown";
            }
        }
        for (var required : List.of(
                "externalJobPostingId",
                "jobPostingOperationType",
                "title",
                "description",
                "location",
                "companyApplyUrl")) {
            if (element.path(required).asString("").isBlank()) {
                return required + " is required";
            }
        }
        if (!element.path("listedAt").isIntegralNumber()) {
            return "listedAt is required";
        }
        return limits(element);
    }

    private static String limits(JsonNode element) {
        if (text(element, "externalJobPostingId").length() > 200
                || text(element, "title").length() > 200) {
            return "externalJobPostingId and title have at most 200 characters";
        }
        var length = text(element, "description").length();
        if (length < 100 || length > 25_000) {
            return "description has between 100 and 25,000 characters";
        }
        if (text(element, "integrationContext").isEmpty()
                && text(element, "companyName").isEmpty()
                && text(element, "companyPageUrl").isEmpty()) {
            return "integrationContext or companyName is required";
        }
        if (text(element, "listingType").equals("PREMIUM")
                && (text(element, "contract").isEmpty()
                        || text(element, "posterEmail").isEmpty())) {
            return "a premium posting needs contract and posterEmail";
        }
        return element.has("expireAt")
                        && element.path("expireAt").asLong(0)
                                <= element.path("listedAt").asLong(0)
                ? "expireAt is not after listedAt"
                : "";
    }

    private static String text(JsonNode element, String name) {
        return element.path(name).asString("");
    }
}
