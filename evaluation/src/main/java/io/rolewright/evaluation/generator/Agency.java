package io.rolewright.evaluation.generator;

import io.rolewright.evaluation.generator.print.JobPage;
import io.rolewright.evaluation.generator.print.Layouts;
import io.rolewright.evaluation.generator.print.Resume;
import io.rolewright.evaluation.generator.print.Style;
import io.rolewright.evaluation.generator.world.Advert;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Person;
import io.rolewright.evaluation.generator.world.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An invented recruitment agency: its open jobs and the CVs on its desk. */
public record Agency(long seed, List<JobPage> jobs, List<Resume> resumes) {
    private static final int RELATED = 3;

    public Agency {
        jobs = List.copyOf(jobs);
        resumes = List.copyOf(resumes);
    }

    /** The agency of this seed; the same seed gives the same people, jobs and files. */
    public static Agency generate(long seed) {
        Pool pool = Pool.drawn(seed);
        return new Agency(seed, jobs(pool.adverts(), new Dice(seed, "related")), resumes(pool.people(), seed));
    }

    private static List<JobPage> jobs(List<Advert> adverts, Dice dice) {
        List<JobPage> pages = new ArrayList<>();
        for (Advert advert : adverts) {
            List<String> others = adverts.stream()
                    .filter(other -> !other.equals(advert))
                    .map(Advert::title)
                    .toList();
            String name = "jobs/job-" + number(pages.size()) + "-" + slug(advert.title()) + ".html";
            pages.add(new JobPage(name, advert, dice.some(others, RELATED)));
        }
        return pages;
    }

    private static List<Resume> resumes(List<Person> people, long seed) {
        List<Style> styles = Layouts.dealt(people.size(), new Dice(seed, "layouts"));
        List<Resume> resumes = new ArrayList<>();
        for (Person person : people) {
            Style style = styles.get(resumes.size());
            String name = "resumes/cv-" + number(resumes.size()) + "-" + person.slug() + "."
                    + style.format().ending();
            resumes.add(new Resume(name, person, style));
        }
        return resumes;
    }

    private static String number(int index) {
        return String.format(Locale.ROOT, "%02d", index + 1);
    }

    private static String slug(String title) {
        String letters =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", " ").strip();
        return String.join("-", letters.split(" +"));
    }
}
