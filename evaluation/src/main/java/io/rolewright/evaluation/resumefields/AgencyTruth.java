package io.rolewright.evaluation.resumefields;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an agency's {@code truth.json} says of its résumés: {@code resumes[]} with {@code file}, {@code name}, {@code
 * email}, {@code phone} (E.164), {@code work[]} of {@code employer}, {@code title}, {@code start} and {@code end}
 * ({@code YYYY-MM}; no end while it lasts; {@code yearsOnly} where the file tells no months), {@code education[]} of
 * {@code school} and {@code degree}, {@code skills[]} and {@code licences[]} by their names, {@code otherWords} with what
 * the file writes instead of a name.
 */
final class AgencyTruth {
    private final SkillTruth skills;

    AgencyTruth(SkillTruth skills) {
        this.skills = skills;
    }

    List<Sample> read(Path json) {
        List<Sample> samples = new ArrayList<>();
        JsonMapper.shared().readTree(json).path("resumes").forEach(resume -> {
            Path file = json.resolveSibling(resume.path("file").asString());
            samples.add(new Sample(file, wanted(resume), Collections.emptySortedMap()));
        });
        return samples;
    }

    private Wanted wanted(JsonNode resume) {
        Wanted wanted = new Wanted()
                .add(Field.NAME, resume.path("name").asString(""))
                .addExactly(Field.EMAIL, resume.path("email").asString("").toLowerCase(Locale.ROOT))
                .addExactly(Field.PHONE, resume.path("phone").asString(""));
        boolean yearsOnly = resume.path("yearsOnly").asBoolean(false);
        for (JsonNode job : resume.path("work")) {
            skills.mayInside(wanted, job.path("title").asString(""));
            wanted.add(Field.EMPLOYER, job.path("employer").asString(""))
                    .add(Field.TITLE, job.path("title").asString(""))
                    .addExactly(Field.DATES, ToldDates.of(job.path("start"), job.path("end"), yearsOnly));
        }
        for (JsonNode study : resume.path("education")) {
            wanted.add(Field.SCHOOL, study.path("school").asString(""));
            Degrees.add(
                    wanted,
                    study.path("degree").asString(""),
                    study.path("field").asString(""));
            skills.mayInside(
                    wanted,
                    study.path("degree").asString("") + ", "
                            + study.path("field").asString(""));
        }
        Stream.of("skills", "licences")
                .flatMap(group -> resume.path(group).valueStream())
                .map(JsonNode::asString)
                .forEach(skill -> skills.must(
                        wanted,
                        skill,
                        List.of(resume.path("otherWords").path(skill).asString(skill))));
        return wanted;
    }
}
