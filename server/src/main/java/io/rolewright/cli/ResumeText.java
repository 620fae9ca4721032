package io.rolewright.cli;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.resume.CareerLevel;
import io.rolewright.engine.resume.Employment;
import io.rolewright.engine.resume.Period;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.SkillEvidence;
import io.rolewright.engine.resume.Study;
import io.rolewright.engine.resume.WorkRight;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A profile as a person reads it in a terminal. */
final class ResumeText {
    private static final int MONTHS = 12;

    private ResumeText() {}

    static String of(Desk.ReadResume read, Taxonomy taxonomy) {
        var profile = read.profile();
        var contact = profile.contact();
        return new Block(read.document().name())
                .line("name", contact.name().map(Extracted::value).orElse("not found"))
                .line("e-mail", values(contact.emails()))
                .line("phone", values(contact.phones()))
                .line("place", contact.place().map(Extracted::value).orElse(""))
                .line("links", values(contact.links()))
                .lines(
                        "work",
                        profile.employments().stream().map(ResumeText::job).toList())
                .lines(
                        "education",
                        profile.studies().stream().map(ResumeText::study).toList())
                .line("skills", skills(profile, taxonomy))
                .line("credentials", values(profile.credentials()))
                .line(
                        "languages",
                        profile.languages().stream()
                                .map(spoken -> spoken.language().value()
                                        + spoken.level().map(" (%s)"::formatted).orElse(""))
                                .collect(Collectors.joining(", ")))
                .line("work rights", workRights(profile))
                .line(
                        "seniority",
                        profile.seniority().map(ResumeText::seniority).orElse(""))
                .lines("findings", findings(read))
                .text();
    }

    private static String values(List<Extracted<String>> values) {
        return values.stream().map(Extracted::value).collect(Collectors.joining(", "));
    }

    private static String job(Employment job) {
        return joined(job.period(), job.title(), job.employer());
    }

    private static String study(Study study) {
        return joined(study.period(), study.degree(), study.school());
    }

    private static String joined(
            Optional<Extracted<Period>> period, Optional<Extracted<String>> what, Optional<Extracted<String>> where) {
        return "%-19s  %s%s"
                .formatted(
                        period.map(Extracted::value).map(ResumeText::period).orElse("no dates"),
                        what.map(Extracted::value).orElse("?"),
                        where.map(Extracted::value).map(", "::concat).orElse(""));
    }

    private static String period(Period period) {
        return period.start() + " – " + period.end().map(YearMonth::toString).orElse("present");
    }

    private static String skills(Profile profile, Taxonomy taxonomy) {
        return profile.skills().stream().map(skill -> skill(skill, taxonomy)).collect(Collectors.joining(", "));
    }

    private static String skill(SkillEvidence evidence, Taxonomy taxonomy) {
        var name = taxonomy.skill(evidence.skill()).map(Skill::name).orElse(evidence.skill());
        return evidence.months() == 0
                ? name
                : String.format(Locale.ROOT, "%s (%.1f y)", name, (double) evidence.months() / MONTHS);
    }

    private static String workRights(Profile profile) {
        return profile.workRights().stream().map(right -> right(right.value())).collect(Collectors.joining(", "));
    }

    private static String right(WorkRight right) {
        var kind = right.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return kind
                + right.visa().map(" "::concat).orElse("")
                + right.country().map(" (%s)"::formatted).orElse("");
    }

    private static String seniority(CareerLevel seniority) {
        return seniority.level().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> findings(Desk.ReadResume read) {
        return Findings.lines(read.document().findings(), read.profile().findings());
    }
}
