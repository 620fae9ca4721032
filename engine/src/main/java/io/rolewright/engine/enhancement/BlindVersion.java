package io.rolewright.engine.enhancement;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.resume.Profile;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes an enhanced résumé blind. Name, contact, links and place go; so do the words of the name and addresses wherever
 * they stand, names of employers and schools included, and in the person's own words pronouns, titles, and what tells age,
 * sex, family, origin or belief. What stood there is marked {@code […]}, or said in a word that fits everybody. Skills, languages and the dates of
 * jobs stay. The same input gives the same output; any number of threads may share one.
 */
public final class BlindVersion {
    private final boolean keepsStudyYears;

    /** @param keepsStudyYears whether the years of education stay, which tell an age */
    public BlindVersion(boolean keepsStudyYears) {
        this.keepsStudyYears = keepsStudyYears;
    }

    /**
     * The blind version of a résumé.
     *
     * @param resume as {@link Enhancement} made it of {@code profile}; it is not changed
     * @return empty when no name was read in the résumé: then nobody knows which words to leave out
     */
    public Optional<ObjectNode> of(ObjectNode resume, Profile profile) {
        return profile.contact()
                .name()
                .map(Extracted::value)
                .map(name -> blind(resume.deepCopy(), new BlindText(name, profile.contact())));
    }

    private ObjectNode blind(ObjectNode resume, BlindText text) {
        if (resume.path("basics") instanceof ObjectNode basics) {
            basics.retain(List.of("summary"));
            change(basics, "summary", text::prose);
        }
        resume.path("work").forEach(job -> {
            change(job, "name", text::organisation);
            change(job, "position", text::label);
            changeAll(job.path("highlights"), text::prose);
        });
        resume.path("education").forEach(study -> study(study, text));
        resume.path("certificates").forEach(certificate -> change(certificate, "name", text::label));
        resume.path("languages").forEach(language -> change(language, "fluency", text::label));
        return resume;
    }

    private void study(JsonNode study, BlindText text) {
        change(study, "institution", text::organisation);
        change(study, "studyType", text::label);
        if (!keepsStudyYears && study instanceof ObjectNode item) {
            item.remove(List.of("startDate", "endDate"));
        }
    }

    private static void change(JsonNode parent, String field, UnaryOperator<String> change) {
        if (parent instanceof ObjectNode object && object.path(field).isString()) {
            object.put(field, change.apply(object.path(field).asString()));
        }
    }

    private static void changeAll(JsonNode texts, UnaryOperator<String> change) {
        if (texts instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, array.stringNode(change.apply(array.get(i).asString(""))));
            }
        }
    }
}
