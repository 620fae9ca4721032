package io.rolewright.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidencesTest {
    private static final List<Double> WEIGHTS =
            IntStream.rangeClosed(0, 100).mapToObj(percent -> percent / 100.0).toList();

    @ParameterizedTest
    @ValueSource(strings = {"name", "email", "phone", "employer", "title", "dates", "school", "degree", "skills"})
    void neverFallWhereTheRulesWeighMore(String field) {
        List<Double> sure = WEIGHTS.stream()
                .map(weight -> Confidences.bundled().sure(field, weight))
                .toList();
        assertThat(sure).isSorted().allMatch(confidence -> confidence >= 0 && confidence < 1);
    }

    @Test
    void leaveWhatTheRulesWeighWhereNothingIsFitted() {
        assertThat(Confidences.RAW.sure("name", 0.7)).isEqualTo(0.7);
        assertThat(Confidences.bundled().sure("no such field", 0.7)).isEqualTo(0.7);
    }

    @Test
    void changeNoValue() {
        Profile weighed =
                ResumeParser.weighing(Resumes.TAXONOMY, Resumes.JUNE_2026).parse(Resumes.plain(Resumes.nurseInPerth()));
        Profile read = Resumes.read(Resumes.nurseInPerth());
        assertThat(read.contact().name().orElseThrow().value())
                .isEqualTo(weighed.contact().name().orElseThrow().value());
        assertThat(read.employments()).hasSameSizeAs(weighed.employments());
        assertThat(read.skills())
                .extracting(SkillEvidence::skill)
                .isEqualTo(weighed.skills().stream().map(SkillEvidence::skill).toList());
    }
}
