package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A skill that a résumé shows, and where.
 *
 * @param skill id in the taxonomy
 * @param mentions the words that name it, in order of the text; at least one
 * @param months months of employment in which it is mentioned, overlaps counted once; 0 when it is only listed
 * @param lastUsed last month of such an employment; absent when it is only listed
 * @param confidence 0 to 1
 */
public record SkillEvidence(
        String skill, List<Span> mentions, int months, Optional<YearMonth> lastUsed, double confidence) {
    public SkillEvidence {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty() || months < 0) {
            throw new IllegalArgumentException("skill without evidence");
        }
    }
}
