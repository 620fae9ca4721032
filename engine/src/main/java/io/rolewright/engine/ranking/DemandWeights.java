package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.taxonomy.Kind;
import io.rolewright.engine.taxonomy.Skill;
import io.rolewright.engine.taxonomy.Taxonomy;

/** How much each skill and licence that an advert asks for counts among the others. */
final class DemandWeights {
    private static final double PREFERRED = 0.4;

    /** Everybody claims soft skills and nobody proves them. */
    private static final double SOFT = 0.3;

    /** What may be learned on the job weighs less than what one may not start without. */
    private static final double LICENCE = 2;

    private final Taxonomy taxonomy;

    DemandWeights(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    double of(SkillDemand demand) {
        double importance = demand.importance() == Importance.REQUIRED ? 1 : PREFERRED;
        double byKind = switch (kind(demand)) {
            case SKILL -> SOFT;
            case LICENCE -> LICENCE;
            case KNOWLEDGE, LANGUAGE, DEGREE -> 1;
        };
        return importance * demand.confidence() * byKind;
    }

    Kind kind(SkillDemand demand) {
        return taxonomy.skill(demand.skill()).map(Skill::kind).orElse(Kind.KNOWLEDGE);
    }
}
