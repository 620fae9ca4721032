package io.rolewright.engine.enhancement;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.resume.JsonResume;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.SkillEvidence;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Enhances résumés: every skill under the taxonomy's name with the keywords that applicant tracking systems look for, the
 * strongest first, jobs with their duties, the latest first, dates in one form. The person's own words stay theirs, and
 * nothing is added that {@link TruthChecker} would not find evidence for. The same input gives the same output; any number
 * of threads may share one.
 */
public final class Enhancement {
    private final Taxonomy taxonomy;
    private final JsonResume json;
    private final String engineVersion;

    /**
     * @param taxonomy the one that the profiles were read with
     * @param engineVersion version of this library, for {@code meta.rolewright.versions}
     */
    public Enhancement(Taxonomy taxonomy, String engineVersion) {
        this.taxonomy = taxonomy;
        this.json = new JsonResume(taxonomy, engineVersion);
        this.engineVersion = engineVersion;
    }

    /** Enhances the résumé that {@code profile} was read from. */
    public EnhancedResume of(Document document, Profile profile) {
        ObjectNode resume = json.of(document, profile);
        resume.remove("meta");
        duties(resume, document, profile);
        List<Keyword> added = keywords(resume, document, profile);
        resume.putObject("meta").set("rolewright", about(resume, profile));
        return new EnhancedResume(resume, added);
    }

    private static void duties(ObjectNode resume, Document document, Profile profile) {
        for (int i = 0; i < profile.employments().size(); i++) {
            List<String> duties = Duties.of(profile.employments().get(i), document.text());
            if (!duties.isEmpty() && resume.path("work").get(i) instanceof ObjectNode job) {
                duties.forEach(job.putArray("highlights")::add);
            }
        }
    }

    private List<Keyword> keywords(ObjectNode resume, Document document, Profile profile) {
        Set<String> evidenced =
                profile.skills().stream().map(SkillEvidence::skill).collect(Collectors.toSet());
        Keywords keywords = new Keywords(taxonomy, document.text(), evidenced);
        List<Keyword> added = new ArrayList<>();
        for (int i = 0; i < profile.skills().size(); i++) {
            SkillEvidence evidence = profile.skills().get(i);
            Optional<Skill> skill = taxonomy.skill(evidence.skill());
            if (skill.isPresent() && resume.path("skills").get(i) instanceof ObjectNode item) {
                Keywords.Chosen chosen = keywords.of(skill.get(), evidence);
                added.addAll(chosen.added());
                ArrayNode shown = item.arrayNode();
                chosen.shown().forEach(shown::add);
                if (!shown.isEmpty()) {
                    item.set("keywords", shown);
                }
            }
        }
        return added;
    }

    private ObjectNode about(ObjectNode resume, Profile profile) {
        ObjectNode meta = resume.objectNode().put("language", profile.language());
        ObjectNode versions = meta.putObject("versions").put("engine", engineVersion);
        versions.putObject("taxonomy").put("version", taxonomy.version()).put("sha256", taxonomy.sha256());
        return meta;
    }
}
