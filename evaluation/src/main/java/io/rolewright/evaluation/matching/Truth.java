package io.rolewright.evaluation.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code truth.json} of an agency says about matching; its other members are not read here.
 *
 * @param asOf the month in which the agency stands still
 * @param jobs the job pages
 * @param resumes the CVs
 * @param relevance a grade for each pair
 */
record Truth(YearMonth asOf, List<Entry> jobs, List<Entry> resumes, List<Grade> relevance) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A file of the agency, relative to its folder. */
    record Entry(String file) {}

    /** How well a CV suits a job: 3 fits, 2 worth a call, 1 a long shot, 0 not. */
    record Grade(String job, String resume, int grade) {}

    static Truth read(Path agency) throws IOException {
        return JSON.readValue(Files.readString(agency.resolve("truth.json")), Truth.class);
    }

    /** The grade of every CV for a job, by file. */
    Map<String, Integer> grades(String job) {
        Map<String, Integer> grades = new HashMap<>();
        relevance.stream()
                .filter(grade -> grade.job().equals(job))
                .forEach(grade -> grades.put(grade.resume(), grade.grade()));
        return grades;
    }
}
