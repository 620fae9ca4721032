package io.rolewright.evaluation.generator.market;

import io.rolewright.evaluation.generator.print.DateStyle;
import io.rolewright.evaluation.generator.print.Format;
import io.rolewright.evaluation.generator.print.JobPage;
import io.rolewright.evaluation.generator.print.Resume;
import io.rolewright.evaluation.generator.print.Shape;
import io.rolewright.evaluation.generator.print.SkillStyle;
import io.rolewright.evaluation.generator.print.Style;
import io.rolewright.evaluation.generator.world.Advert;
import io.rolewright.evaluation.generator.world.Adverts;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Identities;
import io.rolewright.evaluation.generator.world.Term;
import io.rolewright.evaluation.generator.world.Trade;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Open jobs and people with CVs, and how well each suits each. */
public final class Market {
    private static final int NO_JOB = -1;

    private final long seed;
    private final List<Advert> jobs;
    private final List<Candidate> people;

    private Market(long seed, List<Advert> jobs, List<Candidate> people) {
        this.seed = seed;
        this.jobs = List.copyOf(jobs);
        this.people = List.copyOf(people);
    }

    /**
     * The market of this seed: the same seed gives the same jobs and people on every machine.
     *
     * @param jobs how many; they go round the trades
     * @param people how many; 26 are drawn for each job as long as there is room, the others for none
     */
    public static Market drawn(long seed, int jobs, int people) {
        List<Advert> open = jobs(seed, jobs);
        return new Market(seed, open, people(seed, open, people));
    }

    private static List<Advert> jobs(long seed, int count) {
        Dice dice = new Dice(seed, "market jobs");
        Adverts adverts = new Adverts(dice);
        List<Trade> trades = dice.shuffled(Trade.all());
        List<Advert> jobs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            jobs.add(asking(adverts.of(trades.get(i % trades.size())), dice));
        }
        return jobs;
    }

    /** The same job, asking for skills from all of the trade's and not for its usual ones. */
    private static Advert asking(Advert job, Dice dice) {
        List<Term> skills = dice.shuffled(job.trade().skills());
        int required = dice.between(4, 6);
        return new Advert(
                job.trade(),
                job.level(),
                job.title(),
                job.employer(),
                skills.subList(0, required),
                skills.subList(required, required + dice.between(2, 3)),
                job.licences(),
                job.years(),
                job.offer(),
                job.pitch());
    }

    private static List<Candidate> people(long seed, List<Advert> jobs, int count) {
        Identities identities = new Identities(new Dice(seed, "market names"));
        List<Candidate> people = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            for (Kind kind : Kind.values()) {
                Dice dice = new Dice(seed, "market " + i + " " + kind);
                for (int j = 0; j < kind.perJob() && people.size() < count; j++) {
                    people.add(new Casting(jobs.get(i), kind, dice).cast(identities, people.size(), i));
                }
            }
        }
        Dice dice = new Dice(seed, "market passers-by");
        while (people.size() < count) {
            people.add(new Casting(dice.pick(jobs), Kind.PASSER_BY, dice).cast(identities, people.size(), NO_JOB));
        }
        return new Dice(seed, "market order").shuffled(people);
    }

    /** How many jobs there are. */
    public int jobs() {
        return jobs.size();
    }

    /** How many people there are. */
    public int people() {
        return people.size();
    }

    /** A job as the page of a careers site. */
    public String page(int job) {
        byte[] page = new JobPage("job-" + job, jobs.get(job), List.of()).bytes(new Dice(seed, "market page " + job));
        return new String(page, StandardCharsets.UTF_8);
    }

    /** A CV as plain text. */
    public String cv(int person) {
        Dice dice = new Dice(seed, "market cv " + person);
        Style style = new Style(
                Format.PLAIN,
                dice.chance(50) ? Shape.CLASSIC : Shape.DATES_LEFT,
                dice.pick(List.of(DateStyle.values())),
                dice.pick(List.of(SkillStyle.values())),
                dice.chance(60),
                dice.between(0, 3),
                dice.chance(40),
                false,
                false,
                false);
        try {
            byte[] text = new Resume("cv-" + person, people.get(person).person(), style).bytes(dice);
            return new String(text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What kind of person it is, for counting mistakes by. */
    public String kind(int person) {
        return people.get(person).kind().name();
    }

    /** The trade of a job. */
    public String trade(int job) {
        return jobs.get(job).trade().name();
    }

    /** Whether a person was drawn for this very job. */
    public boolean isDrawnFor(int job, int person) {
        return people.get(person).job() == job;
    }

    /** How well a person suits a job, 0 to 4. */
    public int grade(int job, int person) {
        return Fit.of(jobs.get(job), people.get(person)).grade();
    }

    /** How well a person suits a job in the eyes of somebody with this taste, 0 to 4. */
    public int grade(int job, int person, Taste taste) {
        return taste.grade(jobs.get(job), people.get(person));
    }

    /** What keeps a person from grade 4. */
    public List<String> shortfalls(int job, int person) {
        return Fit.of(jobs.get(job), people.get(person)).reasons();
    }
}
