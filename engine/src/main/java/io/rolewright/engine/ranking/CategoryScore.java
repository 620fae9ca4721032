package io.rolewright.engine.ranking;

import java.util.OptionalDouble;

/**
 * One part of a score.
 *
 * @param category which part
 * @param value 0 to 1; absent when nothing is known, which is never the same as 0
 * @param weight share of the whole, 0 to 1, before parts without a value are left out
 */
public record CategoryScore(Category category, OptionalDouble value, double weight) {}
