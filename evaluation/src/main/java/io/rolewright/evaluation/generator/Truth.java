package io.rolewright.evaluation.generator;

import io.rolewright.evaluation.generator.print.JobPage;
import io.rolewright.evaluation.generator.print.Resume;
import io.rolewright.evaluation.generator.world.Advert;
import io.rolewright.evaluation.generator.world.Education;
import io.rolewright.evaluation.generator.world.Identity;
import io.rolewright.evaluation.generator.world.Listed;
import io.rolewright.evaluation.generator.world.Person;
import io.rolewright.evaluation.generator.world.Relevance;
import io.rolewright.evaluation.generator.world.Spell;
import io.rolewright.evaluation.generator.world.Term;
import io.rolewright.evaluation.generator.world.World;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is true of an agency, in the shape of {@code truth.json}.
 *
 * @param asOf the month in which the agency stands still
 * @param relevance a grade for each pair of job and CV
 */
record Truth(long seed, String asOf, List<Job> jobs, List<Cv> resumes, List<Grade> relevance) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a job page says; {@code years} is the least experience asked for. */
    record Job(
            String file,
            String title,
            String employer,
            String city,
            String country,
            String occupation,
            List<String> required,
            List<String> preferred,
            List<String> licences,
            int years) {
        static Job of(JobPage page) {
            Advert advert = page.advert();
            return new Job(
                    page.file(),
                    advert.title(),
                    advert.employer(),
                    advert.offer().place().city(),
                    advert.offer().place().country(),
                    advert.trade().occupation(),
                    names(advert.required()),
                    names(advert.preferred()),
                    names(advert.licences()),
                    advert.years());
        }
    }

    /**
     * What a CV says.
     *
     * @param part what the person is in the pool for
     * @param yearsOnly whether the file tells only the years of jobs
     */
    record Cv(
            String file,
            String part,
            String name,
            String email,
            String phone,
            String city,
            String country,
            boolean yearsOnly,
            List<Work> work,
            List<Study> education,
            List<Skill> skills,
            List<Skill> licences) {
        static Cv of(Resume resume) {
            Person person = resume.person();
            Identity who = person.identity();
            return new Cv(
                    resume.file(),
                    person.part().name(),
                    who.name(),
                    who.email(),
                    who.e164(),
                    who.place().city(),
                    who.place().country(),
                    resume.style().dates().isCoarse(),
                    person.spells().stream().map(Work::of).toList(),
                    person.education().stream().map(Study::of).toList(),
                    person.skills().stream().map(Skill::of).toList(),
                    person.licences().stream().map(Skill::of).toList());
        }
    }

    /** A job held, newest first; no end where the person still works there. */
    record Work(
            String employer,
            String title,
            String start,
            @Nullable String end) {
        static Work of(Spell spell) {
            String end = spell.end().map(Object::toString).orElse(null);
            return new Work(spell.employer(), spell.title(), spell.start().toString(), end);
        }
    }

    /** A course of study. */
    record Study(String school, String degree, String field, int from, int to) {
        static Study of(Education course) {
            return new Study(course.school(), course.degree(), course.field(), course.from(), course.to());
        }
    }

    /** A skill or licence by its plain name and as the file has it; not held where it is only listed. */
    record Skill(String name, String written, boolean held) {
        static Skill of(Listed listed) {
            return new Skill(listed.name(), listed.written(), listed.held());
        }
    }

    /** How well a person suits a job, 3 to 0, and the shortfalls. */
    record Grade(String job, String resume, int grade, List<String> reasons) {
        static Grade of(JobPage page, Resume resume) {
            Relevance relevance = Relevance.of(page.advert(), resume.person());
            return new Grade(page.file(), resume.file(), relevance.grade(), relevance.reasons());
        }
    }

    static Truth of(Agency agency) {
        return new Truth(
                agency.seed(),
                World.NOW.toString(),
                agency.jobs().stream().map(Job::of).toList(),
                agency.resumes().stream().map(Cv::of).toList(),
                agency.jobs().stream().flatMap(page -> grades(page, agency)).toList());
    }

    String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this).replace("\r\n", "\n") + "\n";
    }

    private static Stream<Grade> grades(JobPage page, Agency agency) {
        return agency.resumes().stream().map(resume -> Grade.of(page, resume));
    }

    private static List<String> names(List<Term> terms) {
        return terms.stream().map(Term::name).toList();
    }
}
