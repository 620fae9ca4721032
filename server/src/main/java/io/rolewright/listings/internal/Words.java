package io.rolewright.listings.internal;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is published: an edition of a job's advert.
 *
 * @param title what it is called
 * @param html its words as markup without attributes
 * @param text its words as lines
 * @param jsonLd the same as schema.org's {@code JobPosting}
 */
record Words(String title, String html, String text, Map<String, Object> jsonLd) {
    private static final JsonMapper JSON = new JsonMapper();

    Words {
        jsonLd = Map.copyOf(jsonLd);
    }

    /** The linked data, to look into. */
    JsonNode data() {
        return JSON.valueToTree(jsonLd);
    }

    /** A member of the first place that the advert names, such as {@code addressLocality}. */
    Optional<String> address(String member) {
        return text(first(data().path("jobLocation")).path("address").path(member));
    }

    /** Who employs. */
    Optional<String> employer() {
        return text(data().path("hiringOrganization").path("name"));
    }

    /** The first kind of employment, as schema.org calls it. */
    Optional<String> employmentType() {
        return text(first(data().path("employmentType")));
    }

    /** Whether the work is done from anywhere. */
    boolean isRemote() {
        return data().path("jobLocationType").asString("").equals("TELECOMMUTE");
    }

    /** A member of the pay: {@code currency}, {@code value/minValue} and so on. */
    JsonNode pay(String path) {
        return data().path("baseSalary").at("/" + path);
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asString("")).filter(text -> !text.isBlank());
    }
}
