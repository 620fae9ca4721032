package io.rolewright.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void keepsTheWordsOfAnyLanguage() {
        assertThat(words("Donaudampfschifffahrtsgesellschaft and triage")).hasSize(3);
    }

    @Test
    void leavesOutWhatIsTooLongToBeAWord() {
        assertThat(words("triage " + "y".repeat(70_000))).containsOnlyKeys("triag");
    }

    private static Map<String, ?> words(String text) {
        return Wording.of(People.profile(text), text).places();
    }
}
