package io.rolewright.engine.enhancement;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.taxonomy.SkillFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Proves that an enhanced résumé says nothing that its document does not show. Every value must be the text of the span that
 * the profile names for it; a job or a study must be one of the profile's as a whole, with its own dates; a skill and its
 * keywords must be names of a taxonomy skill that a fresh look finds at a mention in the document, or of one that the
 * taxonomy says everyone with it has as well. A field that it does not know is a claim. Any number of threads may share one.
 */
public final class TruthChecker {
    private static final Set<String> SECTIONS =
            Set.of("basics", "work", "education", "skills", "languages", "certificates", "meta");

    private final Taxonomy taxonomy;
    private final SkillFinder finder;

    /** @param taxonomy the one that the profiles were read with */
    public TruthChecker(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.finder = new SkillFinder(taxonomy);
    }

    /** What {@code resume} claims without evidence, in its order; empty when all of it is true. */
    public List<Claim> check(ObjectNode resume, Document document, Profile profile) {
        Shown shown = new Shown(document.text(), profile);
        ShownSkills skills = new ShownSkills(taxonomy, finder, document.text(), profile);
        List<Claim> claims = new ArrayList<>();
        resume.properties().stream()
                .filter(section -> !SECTIONS.contains(section.getKey()))
                .forEach(section -> claims.add(claim("/" + section.getKey(), section.getValue())));
        resume.path("basics")
                .properties()
                .forEach(field -> fact(
                        claims,
                        "/basics/" + field.getKey(),
                        field.getValue(),
                        value -> shown.basic(field.getKey(), value)));
        each(claims, resume, "work", shown::work);
        each(claims, resume, "education", shown::study);
        each(claims, resume, "languages", shown::language);
        each(claims, resume, "certificates", shown::certificate);
        claims.addAll(skills.unfounded(resume.path("skills")));
        return claims;
    }

    private static void each(List<Claim> claims, ObjectNode resume, String section, Predicate<JsonNode> isShown) {
        JsonNode items = resume.path(section);
        for (int i = 0; i < items.size(); i++) {
            fact(claims, "/" + section + "/" + i, items.get(i), isShown);
        }
    }

    private static void fact(List<Claim> claims, String pointer, JsonNode value, Predicate<JsonNode> isShown) {
        if (!isShown.test(value)) {
            claims.add(claim(pointer, value));
        }
    }

    private static Claim claim(String pointer, JsonNode value) {
        return new Claim(pointer, value.isString() ? value.asString() : value.toString());
    }
}
