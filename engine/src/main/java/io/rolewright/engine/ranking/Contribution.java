package io.rolewright.engine.ranking;

import java.util.OptionalDouble;

/**
 * What one feature adds to a score.
 *
 * @param feature which one
 * @param value in its unit; absent where it is not known
 * @param points added to the score, below 0 where it speaks against the person
 */
public record Contribution(Feature feature, OptionalDouble value, double points) {}
