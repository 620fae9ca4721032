package io.rolewright.evaluation.resumefields;

import java.util.List;

/**
 * Puts the skills that a truth names in words into the taxonomy's terms. A skill that the taxonomy lacks cannot be read;
 * it is counted apart.
 */
final class SkillTruth {
    private final SkillIds ids;
    private int named;
    private int unknown;

    SkillTruth(SkillIds ids) {
        this.ids = ids;
    }

    /** One skill that must be read, by any of its names; what else the same words name may be read. */
    void must(Wanted wanted, List<String> names) {
        named++;
        unknown += ids.of(names).isEmpty() ? 1 : 0;
        wanted.addAny(Field.SKILLS, ids.of(names));
        names.forEach(name -> wanted.allow(Field.SKILLS, ids.inside(name)));
    }

    /** Words whose skills may be read. */
    void may(Wanted wanted, String words) {
        wanted.allow(Field.SKILLS, ids.inside(words));
    }

    /** What was left out, in a sentence. */
    String leftOut() {
        return "%d of %d skills are not in the taxonomy and not counted; see `eval coverage`".formatted(unknown, named);
    }
}
