package io.rolewright.evaluation.generator.world;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One job that a person has held.
 *
 * @param level 1 (beginner) to 4 (head)
 * @param last month of work, none when the person still works there
 */
public record Spell(
        Trade trade,
        int level,
        String title,
        String employer,
        Place place,
        YearMonth start,
        @Nullable YearMonth last,
        List<String> bullets) {
    public Spell {
        if (last != null && last.isBefore(start)) {
            throw new IllegalArgumentException("a job ends after it starts");
        }
        bullets = List.copyOf(bullets);
    }

    /** The last month of work. */
    public Optional<YearMonth> end() {
        return Optional.ofNullable(last);
    }

    /** Whole months up to today. */
    public int months() {
        return Months.between(start, end().orElse(World.NOW)) + 1;
    }
}
