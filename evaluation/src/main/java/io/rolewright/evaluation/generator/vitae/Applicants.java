package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.vitae.Applicant.Spoken;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Listed;
import io.rolewright.evaluation.generator.world.Phrase;
import io.rolewright.evaluation.generator.world.Term;
import io.rolewright.evaluation.generator.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws one person; each has dice of their own, so that a longer batch starts with the people of a shorter one. */
final class Applicants {
    /** Of a hundred people so many live where English is spoken. */
    private static final int ENGLISH = 44;

    private final Dice dice;
    private final Tongue place;
    private final Tongue tongue;
    private final Craft craft;

    private Applicants(Dice dice) {
        this.dice = dice;
        this.place = dice.chance(ENGLISH) ? Tongue.english() : dice.pick(Tongue.all());
        this.tongue = place.writesCvs() && dice.chance(60) ? place : Tongue.english();
        this.craft = dice.pick(tongue.crafts());
    }

    static Applicant drawn(long seed, int index) {
        return new Applicants(new Dice(seed, "applicant " + index)).applicant();
    }

    private Applicant applicant() {
        Tongue origin = dice.chance(70) ? place : dice.pick(Tongue.all());
        String given = origin.pick("given", dice);
        String family = origin.pick("family", dice);
        Town town = place.town(dice);
        Telephone telephone = Telephone.in(town.country(), dice);
        List<Listed> skills = skills();
        List<Job> jobs = new Working(craft, place, skills, dice).jobs();
        List<Listed> papers = craft.licences().stream()
                .map(licence -> new Listed(licence.name(), licence.written(dice, 30), true))
                .toList();
        Address address = Address.of(given, family, dice);
        return new Applicant(
                tongue,
                given + " " + family,
                address.email(),
                telephone.written(dice),
                telephone.e164(),
                town,
                town.written(place.pick("streets", dice), dice),
                address.links(),
                headline(jobs),
                summary(jobs),
                jobs,
                courses(jobs),
                skills,
                papers,
                dice.some(craft.certificates(), dice.between(0, 2)),
                languages());
    }

    private List<Listed> skills() {
        return dice.some(craft.skills(), dice.between(4, 10)).stream()
                .map((Term skill) -> new Listed(skill.name(), skill.written(dice, 25), true))
                .toList();
    }

    private String headline(List<Job> jobs) {
        String pattern = dice.chance(40) ? tongue.pick("headlines", dice) : "";
        return pattern.replace("{title}", jobs.getFirst().title()).replace("{years}", years(jobs));
    }

    private String summary(List<Job> jobs) {
        Map<String, String> words = new HashMap<>();
        words.put("years", years(jobs));
        words.put("title", jobs.getFirst().title());
        List<Phrase> fitting = craft.summaries().stream()
                .filter(phrase -> phrase.skills().isEmpty())
                .toList();
        return fitting.isEmpty() || dice.chance(20) ? "" : dice.pick(fitting).fill(dice, words);
    }

    private static String years(List<Job> jobs) {
        return String.valueOf(
                Math.max(1, World.NOW.getYear() - jobs.getLast().start().getYear()));
    }

    private List<Course> courses(List<Job> jobs) {
        List<Course> courses = new ArrayList<>();
        int to = jobs.getLast().start().getYear() - dice.between(0, 1);
        boolean onlyEnd = dice.chance(30);
        int wanted = dice.between(1, 2);
        for (List<String> study : dice.some(craft.studies(), wanted)) {
            int from = to - dice.between(1, 4);
            courses.add(new Course(place.pick("schools", dice), study.get(0), study.get(1), from, to, onlyEnd));
            to = from;
        }
        return courses;
    }

    private List<Spoken> languages() {
        List<String> known = tongue.isEnglish() ? place.list("spoken") : tongue.list("spoken");
        List<String> fluency = tongue.list("fluency");
        int wanted = dice.between(0, 3);
        List<Spoken> spoken = new ArrayList<>();
        for (String language : known.subList(0, Math.min(wanted, known.size()))) {
            spoken.add(new Spoken(language, spoken.isEmpty() ? fluency.getFirst() : dice.pick(fluency)));
        }
        return spoken;
    }
}
