package io.rolewright.evaluation.generator.market;

import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Phrase;
import io.rolewright.evaluation.generator.world.Place;
import io.rolewright.evaluation.generator.world.Spell;
import io.rolewright.evaluation.generator.world.Term;
import io.rolewright.evaluation.generator.world.Words;
import io.rolewright.evaluation.generator.world.World;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cuts stages into jobs and says what was done in each, so that each skill used is named below its job. */
final class Stays {
    private static final Words WORDS = new Words("market.txt");
    private static final int LONGEST = 50;
    private static final int SHORTEST = 14;

    private final Place home;
    private final Map<String, String> written;
    private final Dice dice;
    private final Set<String> told = new HashSet<>();

    /** @param written the person's own words for each skill, by its plain name */
    Stays(Place home, Map<String, String> written, Dice dice) {
        this.home = home;
        this.written = written;
        this.dice = dice;
    }

    List<Stay> of(List<Stage> stages) {
        List<Stay> stays = new ArrayList<>();
        stages.forEach(stage -> cut(stage, stays));
        return stays;
    }

    private void cut(Stage stage, List<Stay> stays) {
        YearMonth last = stage.last();
        int left = stage.months();
        int level = stage.level();
        while (left > 0) {
            int months = left <= SHORTEST * 2 ? left : Math.min(left - SHORTEST, dice.between(SHORTEST, LONGEST));
            stays.add(stay(stage, level, last.minusMonths(months - 1L), last));
            last = last.minusMonths(months);
            left -= months;
            level = Math.max(1, level - (dice.chance(60) ? 1 : 0));
        }
    }

    /** Of what a stage used each of its jobs used most. */
    private Stay stay(Stage stage, int level, YearMonth start, YearMonth last) {
        List<Term> used = dice.some(stage.used(), Math.max(1, stage.used().size() - dice.between(0, 2)));
        Set<String> names = used.stream().map(Term::name).collect(Collectors.toCollection(TreeSet::new));
        Spell spell = new Spell(
                stage.trade(),
                level,
                dice.pick(stage.trade().titles(level)),
                World.employer(stage.trade(), dice),
                home,
                start,
                last.equals(World.NOW) ? null : last,
                lines(stage, names));
        return new Stay(spell, names);
    }

    private List<String> lines(Stage stage, Set<String> used) {
        Map<String, String> words = new HashMap<>();
        used.forEach(name -> words.put(Phrase.small(name), written.getOrDefault(name, name)));
        Set<String> open = new TreeSet<>(used);
        List<String> lines = new ArrayList<>();
        int wanted = dice.between(1, 3);
        for (Phrase phrase : dice.shuffled(Phrase.all(stage.trade().lines("bullets")))) {
            if (lines.size() < wanted && words.keySet().containsAll(phrase.skills()) && told.add(phrase.text())) {
                lines.add(phrase.fill(dice, words));
                open.removeIf(name -> phrase.skills().contains(Phrase.small(name)));
            }
        }
        if (!open.isEmpty()) {
            String list =
                    open.stream().map(name -> written.getOrDefault(name, name)).collect(Collectors.joining(", "));
            lines.add(dice.pick(WORDS.lines("used")).replace("{list}", list));
        }
        return lines;
    }
}
