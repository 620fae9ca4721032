package io.rolewright.evaluation.resumefields;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an agency's {@code truth.json} says of its résumés: {@code resumes[]} with {@code file}, {@code name}, {@code
 * email}, {@code phone} (E.164), {@code work[]} of {@code employer}, {@code title}, {@code start} and {@code end}
 * ({@code YYYY-MM} or {@code YYYY}; no end while it lasts), {@code education[]} of {@code school} and {@code degree}, and
 * {@code skills[]}.
 */
final class Truth {
    private final SkillIds skills;

    Truth(SkillIds skills) {
        this.skills = skills;
    }

    /** The true values by file, relative to the agency's folder. */
    SortedMap<String, Values> read(Path agency) throws IOException {
        JsonNode truth = JsonMapper.shared().readTree(agency.resolve("truth.json"));
        SortedMap<String, Values> byFile = new TreeMap<>();
        truth.path("resumes").forEach(resume -> byFile.put(resume.path("file").asString(), values(resume)));
        return byFile;
    }

    private Values values(JsonNode resume) {
        Values values = new Values()
                .add(Field.NAME, resume.path("name").asString(""))
                .addExactly(Field.EMAIL, resume.path("email").asString("").toLowerCase(Locale.ROOT))
                .addExactly(Field.PHONE, resume.path("phone").asString(""));
        for (JsonNode job : resume.path("work")) {
            values.add(Field.EMPLOYER, job.path("employer").asString(""))
                    .add(Field.TITLE, job.path("title").asString(""))
                    .addExactly(
                            Field.DATES,
                            job.path("start").asString("") + ".."
                                    + job.path("end").asString("now"));
        }
        for (JsonNode study : resume.path("education")) {
            values.add(Field.SCHOOL, study.path("school").asString(""))
                    .add(Field.DEGREE, study.path("degree").asString(""));
        }
        resume.path("skills").forEach(skill -> values.addExactly(Field.SKILLS, skills.of(skill.asString(""))));
        return values;
    }
}
