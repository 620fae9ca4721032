package io.rolewright.engine.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Property(tries = 50)
    void numbersEveryWordOnce(@ForAll @Size(max = 2000) Set<String> words) {
        Vocabulary vocabulary = new Vocabulary();
        int expected = 0;
        for (String word : words) {
            assertThat(vocabulary.add(word)).isEqualTo(expected++);
        }
        expected = 0;
        for (String word : words) {
            assertThat(vocabulary.find(word.toCharArray(), word.length())).isEqualTo(expected++);
        }
    }

    @Test
    void doesNotKnowAStranger() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.add("java");
        assertThat(vocabulary.find("javb".toCharArray(), 4)).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(vocabulary.find("java".toCharArray(), 3)).isEqualTo(Vocabulary.UNKNOWN);
    }
}
