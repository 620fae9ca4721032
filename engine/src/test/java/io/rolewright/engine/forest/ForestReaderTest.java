package io.rolewright.engine.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForestReaderTest {
    private static final List<String> FEATURES = List.of("years", "skills");

    @Test
    void readsABoundOfMinusInfinity() throws UnusableForestException {
        Forest forest = read(Trees.TWO_FEATURES.replace("[3.0,-1.0", "[-Infinity,-1.0"), FEATURES);

        assertThat(forest.margin(new float[] {0, 1})).isEqualTo(2.5f);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            -1.0,0.5,0.5,2.0      ; NaN,0.5,0.5,2.0        ; model.not-finite
            -1.0,0.5,0.5,2.0      ; -Infinity,0.5,0.5,2.0  ; model.not-finite
            [3.0,-1.0             ; [NaN,-1.0              ; model.not-finite
            [3.0,-1.0             ; [null,-1.0             ; model.not-finite
            5E-1                  ; NaN                    ; model.not-finite
            5E-1                  ; half                   ; model.corrupt
            [1,-1,3,-1,-1]        ; [0,-1,3,-1,-1]         ; model.corrupt
            [1,-1,3,-1,-1]        ; [1,-1,9,-1,-1]         ; model.corrupt
            [1,-1,3,-1,-1]        ; [1,-1,3,-1]            ; model.corrupt
            [2,-1,4,-1,-1]        ; [-1,-1,4,-1,-1]        ; model.corrupt
            [2,-1,4,-1,-1]        ; [1,-1,4,-1,-1]         ; model.corrupt
            [0,0,1,0,0]           ; [0,0,2,0,0]            ; model.corrupt
            [10.0,4.0             ; [0.0,4.0               ; model.corrupt
            "trees":              ; "bushes":              ; model.corrupt
            "learner":            ; "teacher":             ; model.corrupt
            }}}}                  ; }}}                    ; model.corrupt
            "skills"              ; "age"                  ; model.wrong-features
            """)
    void refusesWhatCannotBeScored(String right, String wrong, String code) {
        assertThat(Trees.TWO_FEATURES).contains(right);

        assertThat(refused(Trees.TWO_FEATURES.replace(right, wrong), FEATURES)).isEqualTo(code);
    }

    @Test
    void refusesAnotherNumberOfFeatures() {
        assertThat(refused(Trees.TWO_FEATURES, List.of("years"))).isEqualTo("model.wrong-features");
    }

    @Test
    void refusesAForestWithoutTrees() {
        int from = Trees.TWO_FEATURES.indexOf("\"trees\":[") + "\"trees\":[".length();
        String none = Trees.TWO_FEATURES.substring(0, from) + "]}}}}";

        assertThat(refused(none, FEATURES)).isEqualTo("model.corrupt");
    }

    private static String refused(String json, List<String> features) {
        return catchThrowableOfType(UnusableForestException.class, () -> read(json, features))
                .code();
    }

    private static Forest read(String json, List<String> features) throws UnusableForestException {
        return ForestReader.read(json.getBytes(StandardCharsets.UTF_8), features);
    }
}
