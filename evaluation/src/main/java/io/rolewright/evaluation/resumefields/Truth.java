package io.rolewright.evaluation.resumefields;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
final class Truth {
    /** Characters of a year, and of a year with its month. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;

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
        int digits = resume.path("yearsOnly").asBoolean(false) ? YEAR : MONTH;
        for (JsonNode job : resume.path("work")) {
            values.add(Field.EMPLOYER, job.path("employer").asString(""))
                    .add(Field.TITLE, job.path("title").asString(""))
                    .addExactly(Field.DATES, date(job, "start", digits) + ".." + date(job, "end", digits));
        }
        for (JsonNode study : resume.path("education")) {
            values.add(Field.SCHOOL, study.path("school").asString(""))
                    .add(Field.DEGREE, study.path("degree").asString(""));
        }
        Stream.of("skills", "licences")
                .flatMap(group -> resume.path(group).valueStream())
                .forEach(skill -> values.addAny(Field.SKILLS, ids(skill.asString(), resume.path("otherWords"))));
        return values;
    }

    private Set<String> ids(String skill, JsonNode otherWords) {
        return skills.of(List.of(skill, otherWords.path(skill).asString(skill)).stream()
                .distinct()
                .toList());
    }

    /** As much of it as the file tells. */
    private static String date(JsonNode job, String name, int digits) {
        String date = job.path(name).isString() ? job.path(name).stringValue() : "now";
        return date.substring(0, Math.min(digits, date.length()));
    }
}
