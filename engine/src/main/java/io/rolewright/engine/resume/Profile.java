package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Finding;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What a résumé says about a person. Nothing stands here that its text does not hold.
 *
 * @param language of the text, BCP 47, for example {@code en}; {@code und} when it cannot be told
 * @param contact how the person is called and reached
 * @param summary the opening statement in the person's own words
 * @param employments work history, latest first
 * @param studies education, latest first
 * @param credentials certificates and licences
 * @param languages spoken languages
 * @param skills taxonomy skills, strongest first
 * @param workRights what it says about the right to work, in its order; never concluded from a nationality
 * @param seniority absent where neither titles nor dates tell one
 * @param findings what a person should know about this reading
 */
public record Profile(
        String language,
        Contact contact,
        Optional<Extracted<String>> summary,
        List<Employment> employments,
        List<Study> studies,
        List<Extracted<String>> credentials,
        List<SpokenLanguage> languages,
        List<SkillEvidence> skills,
        List<Extracted<WorkRight>> workRights,
        Optional<CareerLevel> seniority,
        List<Finding> findings) {
    public Profile {
        employments = List.copyOf(employments);
        studies = List.copyOf(studies);
        credentials = List.copyOf(credentials);
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
        workRights = List.copyOf(workRights);
        findings = List.copyOf(findings);
    }
    /** Months of dated employment up to {@code today}, those of jobs at the same time counted once. */
    public int monthsOfWork(YearMonth today) {
        List<Period> periods = employments.stream()
                .flatMap(job -> job.period().stream())
                .map(Extracted::value)
                .toList();
        return Months.union(periods, today);
    }
}
