package io.rolewright.evaluation.resumefields;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.resume.Contact;
import io.rolewright.engine.resume.Employment;
import io.rolewright.engine.resume.Period;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.Study;
import java.time.YearMonth;
import java.util.Optional;

/** The values that the engine read. */
final class Reading {
    private Reading() {}

    static Values of(Profile profile, SkillIds skills) {
        Values values = new Values();
        Contact contact = profile.contact();
        add(values, Field.NAME, contact.name());
        contact.emails().stream()
                .limit(1)
                .forEach(email -> values.addExactly(Field.EMAIL, email.value(), email.confidence()));
        contact.phones().stream()
                .limit(1)
                .forEach(phone -> values.addExactly(Field.PHONE, phone.value(), phone.confidence()));
        profile.employments().forEach(job -> add(values, job));
        profile.studies().forEach(study -> add(values, study));
        profile.skills().stream()
                .filter(skill -> skills.isAsked(skill.skill()))
                .forEach(skill -> values.addExactly(Field.SKILLS, skill.skill(), skill.confidence()));
        return values;
    }

    private static void add(Values values, Employment job) {
        add(values, Field.EMPLOYER, job.employer());
        add(values, Field.TITLE, job.title());
        job.period().ifPresent(period -> values.addExactly(Field.DATES, dates(period.value()), period.confidence()));
    }

    private static void add(Values values, Study study) {
        add(values, Field.SCHOOL, study.school());
        add(values, Field.DEGREE, study.degree());
    }

    private static void add(Values values, Field field, Optional<Extracted<String>> read) {
        read.ifPresent(found -> values.add(field, found.value(), found.confidence()));
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
