package io.rolewright.matching;

import io.rolewright.engine.fairness.AuditRules;
import io.rolewright.engine.fairness.ImpactTable;
import java.time.Instant;
import java.util.List;

/**
 * What scores did to groups of people, as NYC Local Law 144 asks for, with age from forty on beside it. A person who was
 * scored for several jobs counts as often.
 *
 * @param madeAt when it was made
 * @param jobs for how many jobs people were scored
 * @param scored how many scores there are
 * @param above how many of them are above the median
 * @param median of all scores
 * @param versions what ranked: release, taxonomy and ranker, parted by {@code /}
 * @param rules what is compared, and how sure intervals are
 * @param tables by sex, by ethnicity, by both, and by age
 */
public record FairnessReport(
        Instant madeAt,
        long jobs,
        int scored,
        int above,
        double median,
        List<String> versions,
        AuditRules rules,
        List<ImpactTable> tables) {
    public FairnessReport {
        versions = List.copyOf(versions);
        tables = List.copyOf(tables);
    }
}
