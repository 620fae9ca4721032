package io.rolewright.evaluation.titles;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.titles.TitleLabel;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QualityTest {
    @Test
    void countsTheFirstRightAnswer() {
        Retriever always = (title, count) -> List.of("a", "b", "c");
        var queries = List.of(
                new Query("o", "x", Set.of("a")),
                new Query("o", "y", Set.of("b", "c")),
                new Query("o", "z", Set.of("d")));
        assertThat(Quality.of(always, queries).cells()).containsExactly("0.500", "0.333", "0.667", "0.667");
    }

    @Test
    void baselinesFindWhatIsWrittenAlike() {
        var labels = List.of(
                new TitleLabel("welder", "welder"),
                new TitleLabel("nurse", "ward sister"),
                new TitleLabel("nurse", "registered nurse"));
        assertThat(Baseline.bm25(labels).best("nurse registered", 1)).containsExactly("nurse");
        assertThat(Baseline.letters(labels).best("welding", 1)).containsExactly("welder");
        assertThat(Baseline.bm25(labels).best("cook", 2)).containsExactly("nurse", "welder");
    }
}
