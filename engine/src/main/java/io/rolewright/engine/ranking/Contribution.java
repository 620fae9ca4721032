package io.rolewright.engine.ranking;

import java.util.OptionalDouble;

/**
 * What one feature adds to a score.
 *
 * @param feature its name in the {@linkplain FeatureList allow-list}
 * @param category the part of the score that it counts for
 * @param value in the feature's unit; absent where it is not known
 * @param points added to the score, below 0 where it speaks against the person
 */
public record Contribution(String feature, Category category, OptionalDouble value, double points) {}
