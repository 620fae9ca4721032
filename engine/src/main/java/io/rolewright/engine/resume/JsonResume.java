package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Document;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a profile in the fields of <a href="https://jsonresume.org/schema">JSON Resume</a>, with where each value stands
 * in the document's text under {@code meta.rolewright}. The same profile gives the same JSON, keys in the same order;
 * what a résumé does not say is left out.
 */
public final class JsonResume {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Taxonomy taxonomy;
    private final String engineVersion;

    /**
     * @param taxonomy the one that the profiles were read with
     * @param engineVersion version of this library, for {@code meta.rolewright.versions}
     */
    public JsonResume(Taxonomy taxonomy, String engineVersion) {
        this.taxonomy = taxonomy;
        this.engineVersion = engineVersion;
    }

    /**
     * The profile of a corrected résumé; {@code meta.rolewright.corrected} lists the JSON pointers of the values that a person
     * put right.
     */
    public ObjectNode of(CorrectedResume resume) {
        ObjectNode json = of(resume.document(), resume.profile());
        ObjectNode meta = (ObjectNode) json.path("meta").path("rolewright");
        ArrayNode corrected = meta.putArray("corrected");
        meta.path("spans")
                .propertyStream()
                .filter(span -> span.getValue().path(0).asInt() >= resume.read())
                .forEach(span -> corrected.add(span.getKey()));
        return json;
    }

    /** The profile that was read from {@code document}. */
    public ObjectNode of(Document document, Profile profile) {
        JsonTrace trace = new JsonTrace();
        ObjectNode resume = JSON.objectNode();
        resume.set("basics", basics(profile, trace));
        work(resume, profile.employments(), trace);
        education(resume, profile.studies(), trace);
        skills(resume, profile.skills(), trace);
        languages(resume, profile.languages(), trace);
        certificates(resume, profile.credentials(), trace);
        resume.putObject("meta").set("rolewright", JsonMeta.of(document, profile, trace, versions()));
        return resume;
    }

    private ObjectNode basics(Profile profile, JsonTrace trace) {
        ObjectNode basics = JSON.objectNode();
        Contact contact = profile.contact();
        trace.put(basics, "/basics", "name", contact.name());
        trace.put(basics, "/basics", "email", contact.emails().stream().findFirst());
        trace.put(basics, "/basics", "phone", contact.phones().stream().findFirst());
        List<Extracted<String>> pages =
                contact.links().stream().filter(link -> network(link).isEmpty()).toList();
        trace.put(basics, "/basics", "url", pages.stream().findFirst());
        trace.put(basics, "/basics", "summary", profile.summary());
        contact.place()
                .ifPresent(place -> trace.put(basics.putObject("location"), "/basics/location", "address", place));
        profiles(basics, contact, trace);
        return basics;
    }

    private static void profiles(ObjectNode basics, Contact contact, JsonTrace trace) {
        List<Extracted<String>> links = contact.links().stream()
                .filter(link -> network(link).isPresent())
                .toList();
        for (int i = 0; i < links.size(); i++) {
            ObjectNode profile = basics.withArray("profiles").addObject();
            profile.put("network", network(links.get(i)).orElseThrow());
            trace.put(profile, "/basics/profiles/" + i, "url", links.get(i));
        }
    }

    static Optional<String> network(Extracted<String> link) {
        return List.of("LinkedIn", "GitHub", "GitLab", "Xing").stream()
                .filter(name -> link.value().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT) + ".com/"))
                .findFirst();
    }

    private static void work(ObjectNode resume, List<Employment> employments, JsonTrace trace) {
        for (int i = 0; i < employments.size(); i++) {
            Employment job = employments.get(i);
            ObjectNode item = resume.withArray("work").addObject();
            trace.put(item, "/work/" + i, "name", job.employer());
            trace.put(item, "/work/" + i, "position", job.title());
            trace.period(item, "/work/" + i, job.period());
        }
    }

    private static void education(ObjectNode resume, List<Study> studies, JsonTrace trace) {
        for (int i = 0; i < studies.size(); i++) {
            Study study = studies.get(i);
            ObjectNode item = resume.withArray("education").addObject();
            trace.put(item, "/education/" + i, "institution", study.school());
            trace.put(item, "/education/" + i, "studyType", study.degree());
            trace.period(item, "/education/" + i, study.period());
        }
    }

    private void skills(ObjectNode resume, List<SkillEvidence> skills, JsonTrace trace) {
        for (int i = 0; i < skills.size(); i++) {
            SkillEvidence skill = skills.get(i);
            String name = taxonomy.skill(skill.skill()).map(Skill::name).orElse(skill.skill());
            resume.withArray("skills").addObject().put("name", name);
            trace.skill("/skills/" + i, skill);
        }
    }

    private static void languages(ObjectNode resume, List<SpokenLanguage> languages, JsonTrace trace) {
        for (int i = 0; i < languages.size(); i++) {
            SpokenLanguage spoken = languages.get(i);
            ObjectNode item = resume.withArray("languages").addObject();
            trace.put(item, "/languages/" + i, "language", spoken.language());
            spoken.level().ifPresent(level -> item.put("fluency", level));
        }
    }

    private static void certificates(ObjectNode resume, List<Extracted<String>> credentials, JsonTrace trace) {
        for (int i = 0; i < credentials.size(); i++) {
            ObjectNode item = resume.withArray("certificates").addObject();
            trace.put(item, "/certificates/" + i, "name", credentials.get(i));
        }
    }

    private ObjectNode versions() {
        ObjectNode versions = JSON.objectNode().put("engine", engineVersion);
        versions.putObject("taxonomy").put("version", taxonomy.version()).put("sha256", taxonomy.sha256());
        versions.putObject("workRights")
                .put("version", Vocabulary.WORK_RIGHTS.version())
                .put("sha256", Vocabulary.WORK_RIGHTS.sha256());
        return versions;
    }
}
