package io.rolewright.engine.fairness;

/**
 * How an audit is made.
 *
 * @param leastShare a category with a smaller share of the people whose category is known is not compared, 0 to 1; NYC Local
 *     Law 144 allows 0.02 (6 RCNY 5-301)
 * @param confidence level of the intervals, between 0 and 1
 */
public record AuditRules(double leastShare, double confidence) {
    /** The least share that Local Law 144 allows, and intervals at 95 %. */
    public static final AuditRules STANDARD = new AuditRules(0.02, 0.95);

    public AuditRules {
        if (!(leastShare >= 0 && leastShare < 1 && confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("audit with share %s, confidence %s".formatted(leastShare, confidence));
        }
    }
}
