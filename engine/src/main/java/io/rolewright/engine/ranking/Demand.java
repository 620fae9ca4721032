package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.SkillDemand;
import io.rolewright.engine.advert.SkillDemand.Importance;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.ranking.SkillWish.Standing;
import io.rolewright.engine.taxonomy.Kind;
import java.util.List;

/**
 * A skill or licence to rank by: as the advert asks for it, or as the recruiter does.
 *
 * @param skill id in the taxonomy
 * @param kind what sort of thing it is
 * @param importance how strongly it is asked for
 * @param years of it that are asked for; 0 when none are
 * @param mentions the words of the advert that ask for it; none where the recruiter does
 * @param isMust whether it gives a gate
 * @param times how often the recruiter lets it count, 1 unless said
 * @param weight how much it counts among the others
 */
record Demand(
        String skill,
        Kind kind,
        Importance importance,
        int years,
        List<Span> mentions,
        boolean isMust,
        double times,
        double weight) {
    private static final double PREFERRED = 0.4;

    /** Everybody claims soft skills and nobody proves them. */
    private static final double SOFT = 0.3;

    /** What may be learned on the job weighs less than what one may not start without. */
    private static final double LICENCE = 2;

    /** Below this confidence a demand is no must-have. */
    private static final double MUST = 0.8;

    /** What the advert asks for. */
    static Demand of(SkillDemand asked, Kind kind) {
        return new Demand(
                asked.skill(),
                kind,
                asked.importance(),
                asked.years().orElse(0),
                asked.mentions(),
                asked.importance() == Importance.REQUIRED && asked.confidence() >= MUST && kind != Kind.SKILL,
                1,
                weight(asked.importance(), asked.confidence(), kind));
    }

    /**
     * What the recruiter asks for, and thereby surely so. Nobody said it in the advert's words, so it stands in none of its
     * sentences.
     */
    static Demand of(SkillWish wish, Kind kind, int years) {
        boolean must = wish.standing() == Standing.REQUIRED;
        Importance importance = must ? Importance.REQUIRED : Importance.PREFERRED;
        return new Demand(
                wish.skill(),
                kind,
                importance,
                years,
                List.of(),
                must,
                wish.times(),
                weight(importance, 1, kind) * wish.times());
    }

    private static double weight(Importance importance, double confidence, Kind kind) {
        double byKind = switch (kind) {
            case SKILL -> SOFT;
            case LICENCE -> LICENCE;
            case KNOWLEDGE, LANGUAGE, DEGREE -> 1;
        };
        return (importance == Importance.REQUIRED ? 1 : PREFERRED) * confidence * byKind;
    }
}
