package io.rolewright.engine.ranking;

/**
 * Something asked for that a profile lacks or is silent about.
 *
 * @param category the part of the score that it counts for
 * @param demand a skill id or occupation id, a code such as {@code degree}, or {@link Evidence#TERM} and the
 *     advert's words
 * @param required whether the advert requires it or only prefers it
 */
public record Gap(Category category, String demand, boolean required) {}
