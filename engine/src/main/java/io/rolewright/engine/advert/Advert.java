package io.rolewright.engine.advert;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Finding;
import io.rolewright.engine.resume.DegreeLevel;
import io.rolewright.engine.taxonomy.Seniority;
import java.util.List;
import java.util.Optional;

/**
 * What a job posting asks for and offers. Spans point into the posting's text.
 *
 * @param posting the source
 * @param occupation id of the taxonomy's occupation that the title names
 * @param seniority what the title says of the level
 * @param skills what one should be able to do, required ones first
 * @param requirements the sentences that ask, in the order of the text
 * @param years the most years of experience asked for
 * @param degree lowest degree asked for; its confidence is below 0.5 when experience may stand in its place
 * @param licences registrations, licences and checks asked for, by skill id of the taxonomy
 * @param terms what else one should know, required ones first: names that the taxonomy does not hold
 * @param findings what a person should know about this reading
 */
public record Advert(
        JobPosting posting,
        Optional<String> occupation,
        Seniority seniority,
        List<SkillDemand> skills,
        List<Requirement> requirements,
        Optional<Extracted<Integer>> years,
        Optional<Extracted<DegreeLevel>> degree,
        List<SkillDemand> licences,
        List<UnknownTerm> terms,
        List<Finding> findings) {
    public Advert {
        skills = List.copyOf(skills);
        requirements = List.copyOf(requirements);
        licences = List.copyOf(licences);
        terms = List.copyOf(terms);
        findings = List.copyOf(findings);
    }
}
