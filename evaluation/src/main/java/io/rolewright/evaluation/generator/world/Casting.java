package io.rolewright.evaluation.generator.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws the people who will meet an advert, each in a part. */
final class Casting {
    private final Identities identities;
    private final Dice dice;

    Casting(Identities identities, Dice dice) {
        this.identities = identities;
        this.dice = dice;
    }

    Person cast(Part part, Advert advert) {
        Career career = Career.of(part, advert, dice);
        Held held = Held.by(part, advert, career, dice);
        Identity identity = identities.at(home(part, advert));
        boolean mayWork = identity.place().country().equals("AU")
                || identity.place().country().equals("NZ")
                || part == Part.STRONG;
        List<Spell> spells = new Spells(held, identity.place(), dice).of(career);
        return new Person(
                part,
                identity,
                summary(part, advert, career, held, spells),
                spells,
                education(part, advert, career, spells),
                held.skills(),
                Held.licences(part, advert, dice),
                dice.some(career.stretches().getFirst().trade().lines("certificates"), dice.between(0, 2)),
                languages(identity),
                mayWork,
                dice.pick(World.lines(mayWork ? "rights" : "no rights")),
                dice.pick(World.lines("interests")));
    }

    private Place home(Part part, Advert advert) {
        Place office = advert.offer().place();
        return switch (part) {
            case STRONG -> office;
            case OTHER_WORDS -> dice.chance(60) ? office : dice.chance(25) ? World.abroad(dice) : World.place(dice);
            default -> dice.chance(15) ? World.abroad(dice) : World.place(dice);
        };
    }

    private String summary(Part part, Advert advert, Career career, Held held, List<Spell> spells) {
        Map<String, String> words = new HashMap<>(held.written());
        words.put("trade", advert.trade().occupation());
        words.put("other", career.foil().occupation());
        words.put("words", advert.required().stream().map(Term::name).collect(Collectors.joining(", ")));
        int years = spells.stream()
                        .filter(spell -> spell.trade() == told(part, advert, career))
                        .mapToInt(Spell::months)
                        .sum()
                / 12;
        words.put("years", String.valueOf(Math.max(1, years)));
        List<Phrase> choice = Phrase.all(summaries(part, advert)).stream()
                .filter(phrase -> held.covers(phrase))
                .toList();
        return dice.pick(choice).fill(dice, words);
    }

    private static List<String> summaries(Part part, Advert advert) {
        return switch (part) {
            case CHANGER -> World.lines("changes");
            case STUFFER -> World.lines("stuffings");
            case STALE -> World.lines("returns");
            case BEGINNER -> World.lines("beginnings");
            case STRONG, OTHER_WORDS, RISING -> advert.trade().lines("summaries");
        };
    }

    /** The trade whose years the summary tells. */
    private static Trade told(Part part, Advert advert, Career career) {
        return part == Part.CHANGER || part == Part.STUFFER ? career.foil() : advert.trade();
    }

    private List<Education> education(Part part, Advert advert, Career career, List<Spell> spells) {
        List<Education> education = new ArrayList<>();
        int begun = spells.getLast().start().getYear();
        if (part == Part.CHANGER) {
            int year = World.NOW.getYear();
            education.add(studied(dice.pick(advert.trade().courses()), year - 1, year));
        }
        Trade learned = career.stretches().getLast().trade();
        int to = begun - dice.between(0, 1);
        education.add(studied(dice.pick(learned.studies()), to - dice.between(2, 4), to));
        return education;
    }

    private Education studied(List<String> study, int from, int to) {
        return new Education(World.school(dice), study.get(0), study.get(1), from, to);
    }

    private List<String> languages(Identity identity) {
        return World.languages(identity.origin()).stream()
                .map(language -> language + " (" + dice.pick(World.lines("fluency")) + ")")
                .toList();
    }
}
