package io.rolewright.evaluation.generator.market;

import io.rolewright.evaluation.generator.world.Months;
import io.rolewright.evaluation.generator.world.Spell;
import io.rolewright.evaluation.generator.world.World;
import java.util.Set;

/**
 * A job held, with what was used in it.
 *
 * @param spell when, where and as what
 * @param used plain names of the skills used; the CV names each below this job
 */
record Stay(Spell spell, Set<String> used) {
    Stay {
        used = Set.copyOf(used);
    }

    /** Whole months since its end; 0 while it lasts. */
    int monthsSince() {
        return spell.end().map(end -> Months.between(end, World.NOW)).orElse(0);
    }
}
