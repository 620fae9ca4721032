package io.rolewright.evaluation.generator.world;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts a career into jobs with employers, titles and bullets; no sentence is used twice by one person. */
final class Spells {
    private static final int LONGEST = 56;
    private static final int SHORTEST = 16;

    private final Held held;
    private final Place home;
    private final Dice dice;
    private final Set<String> told = new HashSet<>();

    Spells(Held held, Place home, Dice dice) {
        this.held = held;
        this.home = home;
        this.dice = dice;
    }

    /** The jobs, newest first. */
    List<Spell> of(Career career) {
        List<Spell> spells = new ArrayList<>();
        career.stretches().forEach(stretch -> spells.addAll(cut(stretch)));
        return spells;
    }

    private List<Spell> cut(Stretch stretch) {
        List<Spell> spells = new ArrayList<>();
        YearMonth last = stretch.last();
        int left = stretch.months();
        int level = stretch.level();
        while (left > 0) {
            int months = left <= SHORTEST * 2 ? left : Math.min(left - SHORTEST, dice.between(SHORTEST, LONGEST));
            spells.add(spell(stretch.trade(), level, last.minusMonths(months - 1L), last));
            last = last.minusMonths(months);
            left -= months;
            level = Math.max(1, level - (dice.chance(70) ? 1 : 0));
        }
        return spells;
    }

    private Spell spell(Trade trade, int level, YearMonth start, YearMonth last) {
        return new Spell(
                trade,
                level,
                dice.pick(trade.titles(level)),
                World.employer(trade, dice),
                home,
                start,
                last.equals(World.NOW) ? null : last,
                bullets(trade, level));
    }

    private List<String> bullets(Trade trade, int level) {
        List<String> bullets = new ArrayList<>();
        int wanted = dice.between(2, 3) + Math.min(level, 2);
        for (Phrase phrase : dice.shuffled(Phrase.all(trade.lines("bullets")))) {
            if (bullets.size() < wanted && held.covers(phrase) && told.add(phrase.text())) {
                bullets.add(phrase.fill(dice, held.written()));
            }
        }
        if (dice.chance(45)) {
            Phrase aside = dice.pick(Phrase.all(trade.lines("asides")));
            if (told.add(aside.text())) {
                bullets.add(aside.fill(dice, held.written()));
            }
        }
        return bullets;
    }
}
