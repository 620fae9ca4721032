package io.rolewright.evaluation.resumefields;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a file in the fields of <a href="https://jsonresume.org/schema">JSON Resume</a> says of the résumé beside it. Two
 * things more are understood: {@code certificates[].plainName}, and {@code meta.generator} with how the résumé was made
 * and {@code otherSkills[]}, which its words show and a reader may name or not.
 */
final class ResumeTruth {
    private final SkillTruth skills;

    ResumeTruth(SkillTruth skills) {
        this.skills = skills;
    }

    Sample read(Path file, Path json) {
        JsonNode resume = JsonMapper.shared().readTree(json);
        return new Sample(file, wanted(resume), traits(resume.path("meta").path("generator")));
    }

    private static SortedMap<String, String> traits(JsonNode generator) {
        SortedMap<String, String> traits = new TreeMap<>();
        generator.properties().stream()
                .filter(trait -> trait.getValue().isString())
                .forEach(trait -> traits.put(trait.getKey(), trait.getValue().stringValue()));
        return traits;
    }

    private Wanted wanted(JsonNode resume) {
        JsonNode basics = resume.path("basics");
        Wanted wanted = new Wanted()
                .add(Field.NAME, basics.path("name").asString(""))
                .addExactly(Field.EMAIL, basics.path("email").asString("").toLowerCase(Locale.ROOT))
                .addExactly(Field.PHONE, basics.path("phone").asString("").replaceAll("[^+0-9]", ""));
        resume.path("work").forEach(job -> job(wanted, job));
        for (JsonNode study : resume.path("education")) {
            wanted.add(Field.SCHOOL, study.path("institution").asString(""));
            Degrees.add(
                    wanted,
                    study.path("studyType").asString(""),
                    study.path("area").asString(""));
            skills.mayInside(
                    wanted,
                    study.path("studyType").asString("") + ", "
                            + study.path("area").asString(""));
        }
        resume.path("skills")
                .forEach(skill -> skills.must(wanted, skill.path("name").asString(""), shown(skill)));
        resume.path("certificates").forEach(paper -> certificate(wanted, paper));
        resume.path("meta")
                .path("generator")
                .path("otherSkills")
                .forEach(words -> skills.may(wanted, words.asString()));
        return wanted;
    }

    /** A title or a field of study that names a skill shows it. */
    private void job(Wanted wanted, JsonNode job) {
        skills.mayInside(wanted, job.path("position").asString(""));
        wanted.add(Field.EMPLOYER, job.path("name").asString(""))
                .add(Field.TITLE, job.path("position").asString(""))
                .addExactly(Field.DATES, ToldDates.of(job.path("startDate"), job.path("endDate"), false));
    }

    /** A licence is wanted as a skill where its plain name is told; any other certificate may be read as one. */
    private void certificate(Wanted wanted, JsonNode paper) {
        String name = paper.path("name").asString("");
        String plain = paper.path("plainName").asString("");
        if (!plain.isEmpty() && !plain.equals(name)) {
            skills.must(wanted, plain, List.of(name));
        }
        skills.may(wanted, name);
    }

    /** The keywords, or the name where there are none. */
    private static List<String> shown(JsonNode skill) {
        List<String> words =
                skill.path("keywords").valueStream().map(JsonNode::asString).toList();
        return words.isEmpty() ? List.of(skill.path("name").asString("")) : words;
    }
}
