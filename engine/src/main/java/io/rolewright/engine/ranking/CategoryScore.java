package io.rolewright.engine.ranking;

import java.util.OptionalDouble;

/**
 * One part of a score.
 *
 * @param category which part
 * @param value how far the profile answers what the advert asks for, 0 to 1; absent when nothing is known, which is never
 *     the same as 0
 * @param points what the part adds to the score; below 0 where it speaks against the person
 */
public record CategoryScore(Category category, OptionalDouble value, double points) {}
