package io.rolewright.engine.titles;

/**
 * An occupation that a title may mean.
 *
 * @param id the occupation's
 * @param label of its labels the one that fits best
 * @param score the higher the better; comparable for one title and one matcher only
 */
public record TitleHit(String id, String label, double score) {}
