package io.rolewright.evaluation.resumefields;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.resume.Contact;
import io.rolewright.engine.resume.Employment;
import io.rolewright.engine.resume.Period;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.SkillEvidence;
import io.rolewright.engine.resume.Study;
import java.time.YearMonth;

/** The values that the engine read. */
final class Reading {
    private Reading() {}

    static Values of(Profile profile, SkillIds skills) {
        Values values = new Values();
        Contact contact = profile.contact();
        contact.name().ifPresent(name -> values.add(Field.NAME, name.value()));
        contact.emails().stream().limit(1).forEach(email -> values.addExactly(Field.EMAIL, email.value()));
        contact.phones().stream().limit(1).forEach(phone -> values.addExactly(Field.PHONE, phone.value()));
        profile.employments().forEach(job -> add(values, job));
        profile.studies().forEach(study -> add(values, study));
        profile.skills().stream()
                .map(SkillEvidence::skill)
                .filter(skills::isAsked)
                .forEach(skill -> values.addExactly(Field.SKILLS, skill));
        return values;
    }

    private static void add(Values values, Employment job) {
        job.employer().ifPresent(employer -> values.add(Field.EMPLOYER, employer.value()));
        job.title().ifPresent(title -> values.add(Field.TITLE, title.value()));
        job.period().map(Extracted::value).ifPresent(period -> values.addExactly(Field.DATES, dates(period)));
    }

    private static void add(Values values, Study study) {
        study.school().ifPresent(school -> values.add(Field.SCHOOL, school.value()));
        study.degree().ifPresent(degree -> values.add(Field.DEGREE, degree.value()));
    }

    /** {@code 2019-03..2021-04}, years alone where only they were written, {@code now} for a job that lasts. */
    private static String dates(Period period) {
        int length = period.yearsOnly() ? 4 : 7;
        return period.start().toString().substring(0, length) + ".."
                + period.end()
                        .map(YearMonth::toString)
                        .map(end -> end.substring(0, length))
                        .orElse("now");
    }
}
