package io.rolewright.evaluation.sections;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.resume.SectionExamples.Example;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticTest {
    private final List<Example> examples = examples();

    @Test
    void learnsWhatPartsTheClasses() {
        Logistic model = Logistic.fitted(examples);
        assertThat(model.guess(List.of("range:most", "w:never-seen"))).isEqualTo("WORK");
        assertThat(model.guess(List.of("degree:most"))).isEqualTo("EDUCATION");
        assertThat(model.guess(List.of("list:most"))).isEqualTo("NONE");
    }

    @Test
    void givesTheSameWeightsTwice() {
        assertThat(Logistic.fitted(examples).text())
                .isEqualTo(Logistic.fitted(examples()).text());
    }

    @Test
    void leavesOutWhatFewExamplesHave() {
        List<Example> more = new ArrayList<>(examples);
        more.add(new Example(List.of("w:once"), "WORK"));
        assertThat(Logistic.fitted(more).text())
                .startsWith("class\tEDUCATION\tNONE\tWORK\n")
                .contains("\nrange:most\t")
                .doesNotContain("w:once");
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            examples.add(new Example(List.of("range:most", "bold:true"), "WORK"));
            examples.add(new Example(List.of("degree:most", "bold:true"), "EDUCATION"));
            examples.add(new Example(List.of("list:most", "bold:false"), "NONE"));
        }
        return examples;
    }
}
