package io.rolewright.engine.ranking;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.resume.SkillEvidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a profile has to say to one demand.
 *
 * @param demand what is asked for
 * @param shown the skill that answers best; null when none does
 * @param fit 1 when the skill shown is the one asked for, a little less when it implies it, much less when it is only near
 * @param strength fit times how well the skill is proven, 0 to 1
 */
record Answer(Demand demand, @Nullable SkillEvidence shown, double fit, double strength) {
    /** From here a skill shown is the one asked for, or implies it. */
    static final double MET = 0.9;

    /** How much it counts among the answers. */
    double weight() {
        return demand.weight();
    }

    boolean isMet() {
        return fit >= MET;
    }

    /** Where the skill that answers is named. */
    List<Span> spans() {
        return shown == null ? List.of() : shown.mentions();
    }
}
