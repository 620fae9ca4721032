package io.rolewright.shared;

import io.rolewright.engine.ranking.Evidence;
import io.rolewright.engine.taxonomy.Occupation;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.List;
import java.util.Locale;

/**
 * What a demand of an advert is called: a skill or an occupation by its name, what the taxonomy does not know by the advert's
 * words, the rest by the text of its code.
 */
public final class DemandName {
    private DemandName() {}

    /** The name in a language, English where that language has none. */
    public static String of(String demand, Taxonomy taxonomy, Locale language) {
        if (demand.startsWith(Evidence.TERM)) {
            return demand.substring(Evidence.TERM.length());
        }
        return taxonomy.skill(demand)
                .map(Skill::name)
                .or(() -> taxonomy.occupation(demand).map(Occupation::title))
                .or(() -> Messages.find(language, "ranking." + demand, List.of()))
                .orElse(demand);
    }
}
