package io.rolewright.engine.publication;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.Pay;
import io.rolewright.engine.advert.Place;
import io.rolewright.engine.advert.WorkMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A posting in the members of <a href="https://schema.org/JobPosting">schema.org's JobPosting</a> that search engines read,
 * and nothing else: what is not known is left out, never made up. {@link Completeness} says what is missing. The same
 * posting gives the same JSON, keys in the same order.
 */
public final class PublishedPosting {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String LINE_SEPARATOR = Character.toString(0x2028);
    private static final String PARAGRAPH_SEPARATOR = Character.toString(0x2029);

    private PublishedPosting() {}

    /** The posting as linked data. */
    public static ObjectNode jsonLd(JobPosting posting) {
        ObjectNode json = JSON.objectNode();
        json.put("@context", "https://schema.org/").put("@type", "JobPosting");
        json.put("title", posting.title());
        json.put("description", posting.html().isBlank() ? PostingHtml.description(posting) : posting.html());
        posting.posted().ifPresent(date -> json.put("datePosted", date.toString()));
        posting.validThrough().ifPresent(date -> json.put("validThrough", date.toString()));
        one(json, "employmentType", posting.contractTypes().stream().map(type -> JSON.stringNode(type.name())));
        posting.employer()
                .ifPresent(name -> typed(json.putObject("hiringOrganization"), "Organization")
                        .put("name", name));
        posting.sourceId().ifPresent(id -> identifier(json, posting, id));
        places(json, posting);
        posting.pay().flatMap(PublishedPosting::pay).ifPresent(salary -> json.set("baseSalary", salary));
        posting.url().ifPresent(url -> json.put("url", url));
        return json;
    }

    /** The same as the content of a {@code script} element. */
    public static String script(JobPosting posting) {
        return script(jsonLd(posting));
    }

    /**
     * Linked data as the content of a {@code script} element. No character in it can end the script or begin a comment, and
     * none is an end of line to older readers of JavaScript; it reads as the same JSON.
     */
    public static String script(JsonNode data) {
        UnaryOperator<String> tags = text -> text.replace("<", "\\u003c").replace(">", "\\u003e");
        return tags.apply(data.toString())
                .replace("&", "\\u0026")
                .replace(LINE_SEPARATOR, "\\u2028")
                .replace(PARAGRAPH_SEPARATOR, "\\u2029");
    }

    private static void identifier(ObjectNode json, JobPosting posting, String id) {
        ObjectNode identifier = typed(json.putObject("identifier"), "PropertyValue");
        posting.employer().ifPresent(name -> identifier.put("name", name));
        identifier.put("value", id);
    }

    private static void places(ObjectNode json, JobPosting posting) {
        one(
                json,
                "jobLocation",
                posting.places().stream().filter(PublishedPosting::isPlace).map(PublishedPosting::place));
        if (posting.workMode().filter(mode -> mode == WorkMode.REMOTE).isPresent()) {
            json.put("jobLocationType", "TELECOMMUTE");
            one(
                    json,
                    "applicantLocationRequirements",
                    posting.places().stream()
                            .flatMap(place -> place.country().stream())
                            .distinct()
                            .map(PublishedPosting::country));
        }
    }

    private static ObjectNode country(String code) {
        return typed(JSON.objectNode(), "Country").put("name", code);
    }

    private static boolean isPlace(Place place) {
        return place.locality().isPresent()
                || place.region().isPresent()
                || place.country().isPresent();
    }

    private static ObjectNode place(Place place) {
        ObjectNode json = typed(JSON.objectNode(), "Place");
        ObjectNode address = typed(json.putObject("address"), "PostalAddress");
        place.locality().ifPresent(text -> address.put("addressLocality", text));
        place.region().ifPresent(text -> address.put("addressRegion", text));
        place.postalCode().ifPresent(text -> address.put("postalCode", text));
        place.country().ifPresent(code -> address.put("addressCountry", code));
        return json;
    }

    /** An amount without a currency says nothing to a reader elsewhere. */
    private static Optional<JsonNode> pay(Pay pay) {
        return pay.currency().map(currency -> {
            ObjectNode salary = typed(JSON.objectNode(), "MonetaryAmount").put("currency", currency);
            ObjectNode value = typed(salary.putObject("value"), "QuantitativeValue");
            if (pay.minimum().compareTo(pay.maximum()) == 0) {
                value.put("value", Pay.written(pay.minimum()));
            } else {
                value.put("minValue", Pay.written(pay.minimum())).put("maxValue", Pay.written(pay.maximum()));
            }
            value.put("unitText", pay.interval().name());
            return salary;
        });
    }

    /** One value alone, several as an array, none not at all. */
    private static void one(ObjectNode json, String member, Stream<? extends JsonNode> values) {
        List<? extends JsonNode> all = values.toList();
        if (all.size() == 1) {
            json.set(member, all.getFirst());
        } else if (!all.isEmpty()) {
            ArrayNode array = json.putArray(member);
            all.forEach(array::add);
        }
    }

    private static ObjectNode typed(ObjectNode json, String type) {
        return json.put("@type", type);
    }
}
