package io.rolewright.engine.fairness;

/**
 * How many people who say the same of themselves were scored, and how many of them above the median of all.
 *
 * @param declared what they say
 * @param scored how many were scored, at least 0
 * @param above how many of those above the median, 0 to {@code scored}
 */
public record ScoredGroup(Declared declared, int scored, int above) {
    public ScoredGroup {
        if (above < 0 || above > scored) {
            throw new IllegalArgumentException("%d of %d above".formatted(above, scored));
        }
    }
}
