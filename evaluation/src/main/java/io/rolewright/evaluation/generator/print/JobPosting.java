package io.rolewright.evaluation.generator.print;

import io.rolewright.evaluation.generator.world.Advert;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Offer;
import io.rolewright.evaluation.generator.world.Place;
import io.rolewright.evaluation.generator.world.Term;
import io.rolewright.evaluation.generator.world.World;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The advert as schema.org's JobPosting, in one of the forms met on the web, with the fields that this site fills in. */
final class JobPosting {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONTEXT = "https://schema.org";

    private final Advert advert;
    private final String description;
    private final Dice dice;

    JobPosting(Advert advert, String description, Dice dice) {
        this.advert = advert;
        this.description = description;
        this.dice = dice;
    }

    /** The JSON inside the script element: one object, an array, or a graph; {@code <} is written as an escape. */
    String script() {
        Object json = switch (dice.between(0, 3)) {
            case 0 ->
                JSON.createArrayNode()
                        .add(crumbs().put("@context", CONTEXT))
                        .add(posting().put("@context", CONTEXT));
            case 1 -> graph();
            default -> posting().put("@context", CONTEXT + "/");
        };
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(json)
                .replace("\r\n", "\n")
                .replace("</", "<\\/");
    }

    private ObjectNode graph() {
        ObjectNode graph = JSON.createObjectNode().put("@context", CONTEXT);
        graph.putArray("@graph")
                .add(node("WebSite").put("name", advert.employer()))
                .add(crumbs())
                .add(posting());
        return graph;
    }

    private static ObjectNode node(String type) {
        return JSON.createObjectNode().put("@type", type);
    }

    private ObjectNode crumbs() {
        ObjectNode crumbs = node("BreadcrumbList");
        ArrayNode items = crumbs.putArray("itemListElement");
        items.add(node("ListItem").put("position", 1).put("name", "Careers"));
        items.add(node("ListItem").put("position", 2).put("name", advert.title()));
        return crumbs;
    }

    private ObjectNode posting() {
        Offer offer = advert.offer();
        ObjectNode posting = node("JobPosting");
        posting.put("title", advert.title());
        posting.put("description", dice.chance(25) ? Markup.escaped(description) : description);
        posting.put("datePosted", offer.posted().toString());
        if (dice.chance(80)) {
            posting.put("validThrough", offer.closes() + (dice.chance(50) ? "T23:59:59+08:00" : ""));
        }
        posting.set("hiringOrganization", employer());
        posting.set("jobLocation", location(offer.place()));
        employment(posting, offer);
        requirements(posting);
        if (dice.chance(65)) {
            posting.set("baseSalary", salary(offer));
        }
        return posting;
    }

    private ObjectNode employer() {
        return node("Organization")
                .put("name", advert.employer())
                .put("sameAs", "https://www." + World.domain(advert.employer()));
    }

    private static ObjectNode location(Place place) {
        ObjectNode address = node("PostalAddress")
                .put("addressLocality", place.city())
                .put("addressRegion", place.region())
                .put("addressCountry", place.country());
        ObjectNode location = node("Place");
        location.set("address", address);
        return location;
    }

    private void employment(ObjectNode posting, Offer offer) {
        if (dice.chance(85)) {
            if (dice.chance(25)) {
                posting.putArray("employmentType").add(offer.employmentType());
            } else {
                posting.put("employmentType", offer.employmentType());
            }
        }
        if (offer.remote()) {
            posting.put("jobLocationType", "TELECOMMUTE");
            posting.set("applicantLocationRequirements", node("Country").put("name", "Australia"));
        }
        if (dice.chance(70)) {
            posting.set(
                    "identifier",
                    node("PropertyValue").put("name", advert.employer()).put("value", offer.reference()));
        }
    }

    private void requirements(ObjectNode posting) {
        if (dice.chance(35)) {
            posting.put("skills", advert.required().stream().map(Term::name).collect(Collectors.joining(", ")));
        }
        if (dice.chance(35)) {
            posting.set(
                    "experienceRequirements",
                    node("OccupationalExperienceRequirements").put("monthsOfExperience", advert.years() * 12));
        }
        if (!advert.licences().isEmpty() && dice.chance(40)) {
            posting.put(
                    "qualifications",
                    advert.licences().stream().map(Term::asked).collect(Collectors.joining("; ")));
        }
    }

    private static ObjectNode salary(Offer offer) {
        ObjectNode value = node("QuantitativeValue")
                .put("minValue", offer.payFrom())
                .put("maxValue", offer.payTo())
                .put("unitText", offer.payUnit());
        ObjectNode salary = node("MonetaryAmount").put("currency", "AUD");
        salary.set("value", value);
        return salary;
    }
}
