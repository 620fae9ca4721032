package io.rolewright.evaluation.generator.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person can do and what they merely list, with the words they use for it. */
final class Held {
    private final Dice dice;
    private final int otherwise;
    private final Map<String, Listed> listed = new LinkedHashMap<>();

    private Held(Part part, Dice dice) {
        this.dice = dice;
        this.otherwise = otherwise(part);
    }

    static Held by(Part part, Advert advert, Career career, Dice dice) {
        Held held = new Held(part, dice);
        List<Term> asked = dice.shuffled(advert.required());
        List<Term> rest = advert.trade().skills().stream()
                .filter(skill -> !advert.required().contains(skill))
                .toList();
        switch (part) {
            case STRONG -> held.learn(asked).learn(dice.some(rest, 4));
            case OTHER_WORDS, RISING ->
                held.learn(asked.subList(dice.between(0, 1), asked.size())).learn(dice.some(rest, 3));
            case STALE -> held.learn(asked.subList(1, asked.size())).learn(dice.some(rest, 2));
            case BEGINNER, CHANGER ->
                held.learn(asked.subList(0, asked.size() / 2)).learn(dice.some(rest, 2));
            case STUFFER -> {}
        }
        if (career.stretches().stream().anyMatch(stretch -> stretch.trade() == career.foil())) {
            held.learn(dice.some(career.foil().skills(), part == Part.BEGINNER ? 3 : 6));
        }
        if (part == Part.STUFFER || part == Part.CHANGER || part == Part.BEGINNER) {
            held.claim(asked).claim(advert.preferred());
        }
        return held;
    }

    List<Listed> skills() {
        return List.copyOf(listed.values());
    }

    /** Whether a phrase speaks only of skills that the person has. */
    boolean covers(Phrase phrase) {
        return written().keySet().containsAll(phrase.skills());
    }

    /** The person's own words for the skills they have, by plain name in small letters. */
    Map<String, String> written() {
        Map<String, String> words = new LinkedHashMap<>();
        listed.values().stream()
                .filter(Listed::held)
                .forEach(skill -> words.put(Phrase.small(skill.name()), skill.written()));
        return words;
    }

    /** The must-haves of the trade that the person can show. */
    static List<Listed> licences(Part part, Advert advert, Dice dice) {
        List<Listed> shown = new ArrayList<>();
        for (Term licence : advert.licences()) {
            boolean held = switch (part) {
                case STRONG, OTHER_WORDS, RISING, STALE -> true;
                case BEGINNER -> dice.chance(40);
                case CHANGER, STUFFER -> false;
            };
            if (held) {
                shown.add(new Listed(licence.name(), licence.written(dice, 60), true));
            }
        }
        return shown;
    }

    /** Lists skills that the person has only heard of, in the advert's words. */
    private Held claim(List<Term> skills) {
        skills.forEach(skill -> listed.putIfAbsent(skill.name(), new Listed(skill.name(), skill.name(), false)));
        return this;
    }

    private Held learn(List<Term> skills) {
        skills.forEach(skill ->
                listed.putIfAbsent(skill.name(), new Listed(skill.name(), skill.written(dice, otherwise), true)));
        return this;
    }

    /** In how many of a hundred cases somebody uses other words than the advert. */
    private static int otherwise(Part part) {
        return switch (part) {
            case STRONG -> 40;
            case OTHER_WORDS -> 90;
            case RISING, BEGINNER, STALE, CHANGER, STUFFER -> 10;
        };
    }
}
