package io.rolewright.evaluation.resumefields;

import io.rolewright.engine.taxonomy.SkillFinder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts the skills that a truth names in words into the taxonomy's terms. A skill that the taxonomy lacks cannot be read;
 * it is counted apart.
 */
final class SkillTruth {
    private final SkillIds ids;
    private final SkillFinder finder;
    private int named;
    private int unknown;

    SkillTruth(SkillIds ids, SkillFinder finder) {
        this.ids = ids;
        this.finder = finder;
    }

    /**
     * One skill that must be read: by its plain name, or by any that stands in the words that the résumé shows. Where the
     * taxonomy knows nothing in these words, no reader could.
     */
    void must(Wanted wanted, String name, List<String> shown) {
        Set<String> ways = new TreeSet<>();
        shown.forEach(words -> ways.addAll(ids.inside(words)));
        wanted.allow(Field.SKILLS, ways);
        named++;
        if (ways.isEmpty()) {
            unknown++;
        } else {
            ways.addAll(ids.of(List.of(name)));
            wanted.addAny(Field.SKILLS, ways);
        }
    }

    /** Words whose skills may be read. */
    void may(Wanted wanted, String words) {
        wanted.allow(Field.SKILLS, ids.inside(words));
    }

    /** The words of a title or of a field of study, in which no skill is read wrongly. */
    void mayInside(Wanted wanted, String words) {
        may(wanted, words);
        finder.find("Degree and experience in " + words)
                .forEach(mention -> wanted.allow(Field.SKILLS, Set.of(mention.skillId())));
    }

    /** For each hundred named skills, those that the taxonomy knows. */
    double percentKnown() {
        return 100.0 * (named - unknown) / Math.max(1, named);
    }

    /** What was left out, in a sentence. */
    String leftOut() {
        return "%d of %d skills are not in the taxonomy and not counted; see `eval coverage`".formatted(unknown, named);
    }
}
