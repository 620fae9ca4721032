package io.rolewright.engine.advert;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.mapping.Mapping;
import io.rolewright.engine.resume.DegreeLevel;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an advert in the fields of <a href="https://schema.org/JobPosting">schema.org's JobPosting</a>, with what was
 * read from its words under {@code meta.rolewright}. The same advert gives the same JSON, keys in the same order; what a
 * posting does not say is left out.
 */
public final class JsonJobPosting {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MONTHS = 12;

    private final Taxonomy taxonomy;
    private final String engineVersion;

    /**
     * @param taxonomy the one that the adverts were read with
     * @param engineVersion version of this library, for {@code meta.rolewright.versions}
     */
    public JsonJobPosting(Taxonomy taxonomy, String engineVersion) {
        this.taxonomy = taxonomy;
        this.engineVersion = engineVersion;
    }

    /** The advert that was read from {@code origin}. */
    public ObjectNode of(PostingOrigin origin, Advert advert) {
        JobPosting posting = advert.posting();
        ObjectNode json = JSON.objectNode();
        json.put("@context", "https://schema.org/").put("@type", "JobPosting").put("title", posting.title());
        posting.employer()
                .ifPresent(name -> typed(json.putObject("hiringOrganization"), "Organization")
                        .put("name", name));
        places(json, posting);
        posting.contractTypes().forEach(type -> json.withArray("employmentType").add(type.name()));
        posting.pay().ifPresent(pay -> pay(json, pay));
        posting.posted().ifPresent(date -> json.put("datePosted", date.toString()));
        posting.validThrough().ifPresent(date -> json.put("validThrough", date.toString()));
        posting.url().ifPresent(url -> json.put("url", url));
        posting.sourceId()
                .ifPresent(id ->
                        typed(json.putObject("identifier"), "PropertyValue").put("value", id));
        requirements(json, advert);
        json.put("description", posting.html().isEmpty() ? posting.text() : posting.html());
        json.putObject("meta").set("rolewright", meta(origin, advert));
        return json;
    }

    private static void places(ObjectNode json, JobPosting posting) {
        for (Place place : posting.places()) {
            ObjectNode address =
                    typed(json.withArray("jobLocation").addObject(), "Place").putObject("address");
            typed(address, "PostalAddress");
            place.locality().ifPresent(text -> address.put("addressLocality", text));
            place.region().ifPresent(text -> address.put("addressRegion", text));
            place.postalCode().ifPresent(text -> address.put("postalCode", text));
            place.country().ifPresent(code -> address.put("addressCountry", code));
        }
        posting.workMode()
                .filter(mode -> mode == WorkMode.REMOTE)
                .ifPresent(mode -> json.put("jobLocationType", "TELECOMMUTE"));
    }

    private static void pay(ObjectNode json, Pay pay) {
        ObjectNode salary = typed(json.putObject("baseSalary"), "MonetaryAmount");
        pay.currency().ifPresent(code -> salary.put("currency", code));
        typed(salary.putObject("value"), "QuantitativeValue")
                .put("minValue", Pay.written(pay.minimum()))
                .put("maxValue", Pay.written(pay.maximum()))
                .put("unitText", pay.interval().name());
    }

    private void requirements(ObjectNode json, Advert advert) {
        advert.years()
                .ifPresent(
                        years -> typed(json.putObject("experienceRequirements"), "OccupationalExperienceRequirements")
                                .put("monthsOfExperience", years.value() * MONTHS));
        advert.degree()
                .map(degree -> credential(degree.value()))
                .ifPresent(credential -> typed(
                                json.putObject("educationRequirements"), "EducationalOccupationalCredential")
                        .put("credentialCategory", credential));
        advert.skills().forEach(demand -> json.withArray("skills").add(name(demand)));
        advert.licences().forEach(demand -> json.withArray("qualifications").add(name(demand)));
    }

    /** The values that Google's guide to {@code JobPosting} lists. */
    private static String credential(DegreeLevel level) {
        return switch (level) {
            case UNSTATED, SCHOOL -> "high school";
            case VOCATIONAL -> "professional certificate";
            case BACHELOR -> "bachelor degree";
            case MASTER, DOCTORATE -> "postgraduate degree";
        };
    }

    private ObjectNode meta(PostingOrigin origin, Advert advert) {
        ObjectNode meta = JSON.objectNode().put("file", origin.file());
        origin.item().ifPresent(item -> meta.put("item", item));
        meta.put("format", origin.format());
        origin.mapping().ifPresent(mapping -> mapping(meta.putObject("mapping"), mapping));
        origin.details().ifPresent(where -> meta.put("details", where));
        meta.put("language", advert.posting().language());
        advert.posting().workMode().ifPresent(mode -> meta.put("workMode", mode.name()));
        advert.posting().pay().ifPresent(pay -> meta.put("pay", pay.source().name()));
        advert.occupation().ifPresent(occupation -> meta.put("occupation", occupation));
        meta.put("seniority", advert.seniority().name());
        meta.put("text", advert.posting().text());
        demands(meta.putArray("skills"), advert.skills());
        demands(meta.putArray("licences"), advert.licences());
        advert.terms().forEach(term -> term(meta.withArray("terms").addObject(), term));
        ArrayNode findings = meta.putArray("findings");
        advert.posting().findings().forEach(finding -> findings.add(finding.code()));
        advert.findings().forEach(finding -> findings.add(finding.code()));
        meta.putObject("versions")
                .put("engine", engineVersion)
                .putObject("taxonomy")
                .put("version", taxonomy.version())
                .put("sha256", taxonomy.sha256());
        return meta;
    }

    private static void mapping(ObjectNode json, Mapping mapping) {
        json.put("format", mapping.format()).put("version", mapping.version()).put("sha256", mapping.sha256());
    }

    private void demands(ArrayNode array, List<SkillDemand> demands) {
        for (SkillDemand demand : demands) {
            ObjectNode json = array.addObject()
                    .put("id", demand.skill())
                    .put("name", name(demand))
                    .put("importance", demand.importance().name())
                    .put("confidence", demand.confidence());
            demand.years().ifPresent(years -> json.put("years", years));
            spans(json, demand.mentions());
        }
    }

    private static void term(ObjectNode json, UnknownTerm term) {
        json.put("words", term.words())
                .put("importance", term.importance().name())
                .put("confidence", term.confidence());
        term.years().ifPresent(years -> json.put("years", years));
        spans(json, term.mentions());
    }

    private static void spans(ObjectNode json, List<Span> mentions) {
        ArrayNode spans = json.putArray("spans");
        mentions.forEach(span -> spans.addArray().add(span.start()).add(span.end()));
    }

    private String name(SkillDemand demand) {
        return taxonomy.skill(demand.skill()).map(Skill::name).orElse(demand.skill());
    }

    private static ObjectNode typed(ObjectNode json, String type) {
        return json.put("@type", type);
    }
}
