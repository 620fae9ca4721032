package io.rolewright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void statesItsCommandAndPrintsTablesAndNotesInTheirOrder() {
        Report report = new Report("Skills", "./rolewright eval skills");
        report.table(List.of("layer", "F1"), List.of(List.of("Knowledge", "0.61"), List.of("Skill", "0.40")));
        report.note("Lenient: any overlap.");

        assertThat(report.text())
                .startsWith("# Skills\n\n`./rolewright eval skills`, ")
                .contains(", commit ")
                .endsWith("""

                        | layer     | F1   |
                        | --------- | ---- |
                        | Knowledge | 0.61 |
                        | Skill     | 0.40 |

                        Lenient: any overlap.
                        """);
    }
}
