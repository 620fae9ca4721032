package io.rolewright.evaluation.generator.market;

import io.rolewright.evaluation.generator.world.Advert;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Education;
import io.rolewright.evaluation.generator.world.Identities;
import io.rolewright.evaluation.generator.world.Identity;
import io.rolewright.evaluation.generator.world.Listed;
import io.rolewright.evaluation.generator.world.Part;
import io.rolewright.evaluation.generator.world.Person;
import io.rolewright.evaluation.generator.world.Place;
import io.rolewright.evaluation.generator.world.Term;
import io.rolewright.evaluation.generator.world.Trade;
import io.rolewright.evaluation.generator.world.Words;
import io.rolewright.evaluation.generator.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws one person of a kind for a job. */
final class Casting {
    private static final Words WORDS = new Words("market.txt");

    private final Advert advert;
    private final Kind kind;
    private final Dice dice;
    private final Stages stages;

    Casting(Advert advert, Kind kind, Dice dice) {
        this.advert = advert;
        this.kind = kind;
        this.dice = dice;
        this.stages = new Stages(advert, dice);
    }

    Candidate cast(Identities identities, int number, int job) {
        Identity identity = identities.ofMany(home(), number);
        List<Stage> life = stages.of(kind);
        Map<String, String> written = written(life);
        List<Stay> stays = new Stays(identity.place(), written, dice).of(life);
        boolean studied = kind == Kind.CHANGER;
        boolean abroad = !List.of("AU", "NZ").contains(identity.place().country());
        boolean mayWork = !abroad || dice.chance(30);
        Person person = new Person(
                Part.STRONG,
                identity,
                summary(life, stays),
                stays.stream().map(Stay::spell).toList(),
                education(life, stays, studied),
                listed(written),
                licences(life),
                dice.some(life.getFirst().trade().lines("certificates"), dice.between(0, 1)),
                World.languages(identity.origin()),
                mayWork,
                dice.pick(World.lines(mayWork ? "rights" : "no rights")),
                dice.pick(World.lines("interests")));
        return new Candidate(job, kind, person, stays, studied);
    }

    private Place home() {
        return switch (kind) {
            case DISTANT -> dice.chance(50) ? World.abroad(dice) : World.place(dice);
            case PASSER_BY -> dice.chance(10) ? World.abroad(dice) : World.place(dice);
            default ->
                dice.chance(65) ? advert.offer().place() : dice.chance(8) ? World.abroad(dice) : World.place(dice);
        };
    }

    private Map<String, String> written(List<Stage> life) {
        int otherwise = kind == Kind.SYNONYMOUS ? 90 : 30;
        Map<String, String> written = new LinkedHashMap<>();
        life.stream()
                .flatMap(stage -> stage.used().stream())
                .forEach(skill -> written.computeIfAbsent(skill.name(), none -> skill.written(dice, otherwise)));
        return written;
    }

    /** What the person lists: what was used, and what some only claim. */
    private List<Listed> listed(Map<String, String> written) {
        List<Listed> used = new ArrayList<>();
        written.forEach((name, words) -> used.add(new Listed(name, words, true)));
        List<Listed> listed = new ArrayList<>(
                kind == Kind.QUIET
                        ? dice.some(used, 1)
                        : dice.some(used, Math.max(1, used.size() - dice.between(0, 2))));
        if (kind == Kind.SHALLOW || kind == Kind.CHANGER || kind == Kind.STUFFER) {
            claimed()
                    .filter(skill -> !written.containsKey(skill.name()))
                    .forEach(skill -> listed.add(new Listed(skill.name(), skill.name(), false)));
        } else if (dice.chance(20)) {
            dice.some(advert.trade().skills(), 2).stream()
                    .filter(skill -> !written.containsKey(skill.name()))
                    .forEach(skill -> listed.add(new Listed(skill.name(), skill.name(), false)));
        }
        return listed;
    }

    private Stream<Term> claimed() {
        return Stream.concat(advert.required().stream(), advert.preferred().stream());
    }

    /** Whoever worked in a trade mostly holds its licences. */
    private List<Listed> licences(List<Stage> life) {
        List<Listed> held = new ArrayList<>();
        for (Trade trade : life.stream().map(Stage::trade).distinct().toList()) {
            boolean lost = kind == Kind.UNLICENSED && trade == advert.trade();
            int chance = kind == Kind.JUNIOR ? 65 : 92;
            for (Term licence : trade.licences()) {
                if (!lost && dice.chance(chance)) {
                    held.add(new Listed(licence.name(), licence.written(dice, 50), true));
                }
            }
        }
        return held;
    }

    private List<Education> education(List<Stage> life, List<Stay> stays, boolean studied) {
        List<Education> education = new ArrayList<>();
        if (studied) {
            int year = World.NOW.getYear();
            education.add(study(dice.pick(advert.trade().courses()), year - 1, year));
        }
        int to = stays.getLast().spell().start().getYear() - dice.between(0, 1);
        education.add(study(dice.pick(life.getLast().trade().studies()), to - dice.between(2, 4), to));
        return education;
    }

    private Education study(List<String> study, int from, int to) {
        return new Education(World.school(dice), study.get(0), study.get(1), from, to);
    }

    private String summary(List<Stage> life, List<Stay> stays) {
        Trade told = life.getFirst().trade();
        int months = stays.stream()
                .filter(stay -> stay.spell().trade() == told)
                .mapToInt(stay -> stay.spell().months())
                .sum();
        String pattern = Optional.of(kind)
                .filter(Kind.STUFFER::equals)
                .map(stuffer -> dice.pick(WORDS.lines("stuffings")))
                .orElseGet(() ->
                        dice.pick(kind == Kind.CHANGER ? World.lines("changes") : WORDS.lines("plain summaries")));
        return pattern.replace("{years}", String.valueOf(Math.max(1, months / 12)))
                .replace("{trade}", kind == Kind.CHANGER ? advert.trade().occupation() : told.occupation())
                .replace("{other}", told.occupation())
                .replace("{title}", advert.title())
                .replace("{words}", claimed().map(Term::name).collect(Collectors.joining(", ")));
    }
}
