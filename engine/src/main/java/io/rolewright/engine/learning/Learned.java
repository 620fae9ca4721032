package io.rolewright.engine.learning;

import io.rolewright.engine.ranking.RankingModel;

/**
 * A model that feedback corrected, and how sure that is.
 *
 * @param model the base with a correction; its version is the base's with {@code +feedback}, to be named anew by who keeps
 *     models
 * @param decisions how many count: repeated ones once, without those for reasons that no feature knows of
 * @param effectiveDecisions how many decisions of equal weight say as much
 * @param jobs how many of them have people to compare
 * @param accounts how many decided
 * @param chance how likely verdicts by chance agree with features as well, above 0 up to what the settings allow
 * @param strength how strongly weights were pulled to nought, as cross-validation chose
 * @param gain by how much the loss of decisions about jobs not learned from fell, as a share of what it was
 * @param surely what the gain is at least, as surely as the settings ask; above 0
 */
public record Learned(
        RankingModel model,
        int decisions,
        double effectiveDecisions,
        int jobs,
        int accounts,
        double chance,
        double strength,
        double gain,
        double surely) {}
