package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.taxonomy.Seniority;
import java.util.List;

/**
 * How senior a person is.
 *
 * @param level as the latest job's title says; where it says none, by the months: junior below two years, senior from
 *     six years on, mid between; never {@link Seniority#UNSTATED}
 * @param months of employment altogether, overlaps counted once; 0 without dates
 * @param evidence the title, or the dates of the jobs; at least one
 * @param confidence 0 to 1
 */
public record CareerLevel(Seniority level, int months, List<Span> evidence, double confidence) {
    public CareerLevel {
        evidence = List.copyOf(evidence);
        if (level == Seniority.UNSTATED || evidence.isEmpty() || months < 0) {
            throw new IllegalArgumentException("level without evidence");
        }
    }
}
