package io.rolewright.evaluation.resumefields;

import io.rolewright.engine.taxonomy.SkillFinder;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.Locale;

/** The taxonomy's id of a skill that the truth names in words. */
final class SkillIds {
    private final SkillFinder finder;

    SkillIds(Taxonomy taxonomy) {
        this.finder = new SkillFinder(taxonomy);
    }

    /** The words themselves when the taxonomy does not know them: such a skill counts as missed. */
    String of(String name) {
        return finder.find(name).stream()
                .map(mention -> mention.skillId())
                .findFirst()
                .orElse(name.toLowerCase(Locale.ROOT));
    }
}
