package io.rolewright.evaluation.generator;

import io.rolewright.evaluation.generator.print.DateStyle;
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
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
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
     * @param skills plain names of everything that is listed
     * @param unused those of the skills that the person never used or learned
     * @param licences plain names
     * @param otherWords the skills and licences that the file puts in other words, by plain name
     */
    record Cv(
            String file,
            String part,
            String name,
            String email,
            String phone,
            String city,
            String country,
            List<Work> work,
            List<Study> education,
            List<String> skills,
            List<String> unused,
            List<String> licences,
            SortedMap<String, String> otherWords) {
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
                    person.spells().stream()
                            .map(spell -> Work.of(spell, resume.style().dates()))
                            .toList(),
                    person.education().stream().map(Study::of).toList(),
                    listed(person.skills(), skill -> true),
                    listed(person.skills(), skill -> !skill.held()),
                    listed(person.licences(), licence -> true),
                    otherWords(person));
        }

        private static List<String> listed(List<Listed> listed, Predicate<Listed> which) {
            return listed.stream().filter(which).map(Listed::name).toList();
        }

        private static SortedMap<String, String> otherWords(Person person) {
            SortedMap<String, String> words = new TreeMap<>();
            Stream.concat(person.skills().stream(), person.licences().stream())
                    .filter(listed -> !listed.name().equals(listed.written()))
                    .forEach(listed -> words.put(listed.name(), listed.written()));
            return words;
        }
    }

    /** A job held, newest first: months, or years where the file tells no more; no end while it lasts. */
    record Work(
            String employer,
            String title,
            String start,
            @Nullable String end) {
        static Work of(Spell spell, DateStyle style) {
            return new Work(
                    spell.employer(),
                    spell.title(),
                    told(spell.start(), style),
                    spell.end().map(end -> told(end, style)).orElse(null));
        }

        private static String told(YearMonth month, DateStyle style) {
            return style.isCoarse() ? String.valueOf(month.getYear()) : month.toString();
        }
    }

    /** A course of study. */
    record Study(String school, String degree, String field, int from, int to) {
        static Study of(Education course) {
            return new Study(course.school(), course.degree(), course.field(), course.from(), course.to());
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
