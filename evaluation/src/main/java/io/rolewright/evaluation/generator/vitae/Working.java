package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Listed;
import io.rolewright.evaluation.generator.world.Phrase;
import io.rolewright.evaluation.generator.world.World;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws a working life: jobs in a row, with gaps, second jobs at the same time and several titles at one employer. */
final class Working {
    private static final int MOST_JOBS = 6;

    private final Craft craft;
    private final Tongue place;
    private final List<Listed> skills;
    private final Dice dice;
    private final Set<String> told = new HashSet<>();

    Working(Craft craft, Tongue place, List<Listed> skills, Dice dice) {
        this.craft = craft;
        this.place = place;
        this.skills = skills;
        this.dice = dice;
    }

    /** Newest first. */
    List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        int wanted = dice.between(2, MOST_JOBS);
        int level = dice.between(1, Math.min(4, wanted));
        YearMonth last = dice.chance(75) ? World.NOW : World.NOW.minusMonths(dice.between(2, 14));
        for (int i = 0; i < wanted; i++) {
            int months = dice.between(5, 60);
            YearMonth start = last.minusMonths(months);
            boolean stays = i > 0 && dice.chance(18);
            jobs.add(job(level, stays ? jobs.getLast() : null, start, last.equals(World.NOW) ? null : last));
            if (dice.chance(6)) {
                jobs.add(job(1, null, start.plusMonths(1), last.minusMonths(dice.between(1, 3))));
            }
            last = start.minusMonths(dice.chance(15) ? dice.between(7, 20) : dice.between(0, 2));
            level = Math.max(1, level - (dice.chance(60) ? 1 : 0));
        }
        return jobs;
    }

    private Job job(int level, @Nullable Job before, YearMonth start, @Nullable YearMonth end) {
        String employer = before == null ? employer() : before.employer();
        String city = before == null ? place.town(dice).city() : before.city();
        String title = dice.pick(craft.titlesAt(level));
        YearMonth last = end != null && end.isBefore(start) ? start : end;
        return new Job(title, employer, city, start, last, bullets());
    }

    private String employer() {
        String stem = place.pick("stems", dice);
        if (craft.employers().isEmpty() || !place.isEnglish()) {
            return stem + " " + place.pick("forms", dice);
        }
        String name = stem + " " + dice.pick(craft.employers());
        return dice.chance(20) ? name + " " + place.pick("forms", dice) : name;
    }

    private List<String> bullets() {
        List<String> bullets = new ArrayList<>();
        int wanted = dice.chance(12) ? 0 : dice.between(1, 5);
        Map<String, String> words = words();
        for (Phrase phrase : dice.shuffled(craft.bullets())) {
            if (bullets.size() < wanted && words.keySet().containsAll(phrase.skills()) && told.add(phrase.text())) {
                bullets.add(phrase.fill(dice, words));
            }
        }
        return bullets;
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        skills.forEach(skill -> words.put(Phrase.small(skill.name()), skill.written()));
        return words;
    }
}
