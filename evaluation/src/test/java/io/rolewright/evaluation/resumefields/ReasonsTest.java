package io.rolewright.evaluation.resumefields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    @Test
    void everyReasonIsOfAFigureThatIsCompared() {
        Map<String, String> reasons = Reasons.bundled();
        assertThat(reasons).isNotEmpty().doesNotContainValue("");
        assertThat(reasons.keySet()).allMatch(what -> what.startsWith("skills: ") || isOfAField(what));
    }

    private static boolean isOfAField(String what) {
        for (Field field : Field.values()) {
            if (what.equals(field.label() + ": share of CVs with one")) {
                return true;
            }
        }
        return false;
    }
}
