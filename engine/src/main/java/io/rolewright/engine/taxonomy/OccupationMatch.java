package io.rolewright.engine.taxonomy;

/**
 * An occupation that a job title may mean.
 *
 * @param occupation the occupation
 * @param score above 0 and at most 1; 1 when the title, or the part of it before the first comma or bracket, is one of
 *     the occupation's titles
 */
public record OccupationMatch(Occupation occupation, double score) {
    public OccupationMatch {
        if (!(score > 0 && score <= 1)) {
            throw new IllegalArgumentException("score " + score);
        }
    }
}
