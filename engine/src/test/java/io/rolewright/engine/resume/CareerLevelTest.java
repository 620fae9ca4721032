package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.taxonomy.Seniority;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CareerLevelTest {
    @Test
    void takesTheLatestTitlesWord() {
        String text = worked("Senior Nurse, Banksia Coast Hospital\nMarch 2025 – Present");
        CareerLevel level = Resumes.read(text).seniority().orElseThrow();

        assertThat(level.level()).isEqualTo(Seniority.SENIOR);
        assertThat(words(text, level)).isEqualTo("Senior Nurse");
        assertThat(level.months()).isEqualTo(16);
    }

    @Test
    void countsMonthsWhereNoTitleSaysALevel() {
        String text = worked("Nurse, Banksia Coast Hospital\nMarch 2023 – Present");
        CareerLevel level = Resumes.read(text).seniority().orElseThrow();

        assertThat(level.level()).isEqualTo(Seniority.MID);
        assertThat(words(text, level)).isEqualTo("March 2023 – Present");
        assertThat(Resumes.read(worked("Nurse, Banksia Hospital\nJan 2026 – Present"))
                        .seniority())
                .hasValueSatisfying(found -> assertThat(found.level()).isEqualTo(Seniority.JUNIOR));
        assertThat(Resumes.read(worked("Nurse, Banksia Hospital\nJan 2012 – Present"))
                        .seniority())
                .hasValueSatisfying(found -> assertThat(found.level()).isEqualTo(Seniority.SENIOR));
    }

    @Test
    void doubtsATraineeOfManyYears() {
        double young =
                level("Graduate Engineer, Karri Works\nJan 2025 – Present").confidence();
        double old = level("Graduate Engineer, Karri Works\nJan 2012 – Present").confidence();

        assertThat(old).isLessThan(young);
    }

    @Test
    void saysNothingWithoutTitleAndDates() {
        assertThat(Resumes.read("Mira Okonjo\nmira@example.com\n\nSKILLS\nExcel\n")
                        .seniority())
                .isEmpty();
    }

    private static CareerLevel level(String job) {
        return Resumes.read(worked(job)).seniority().orElseThrow();
    }

    private static String worked(String job) {
        return "Mira Okonjo\nmira@example.com\n\nEMPLOYMENT HISTORY\n\n" + job + "\n";
    }

    private static String words(String text, CareerLevel level) {
        return level.evidence().stream().map(span -> span.of(text)).collect(Collectors.joining(" + "));
    }
}
