package io.rolewright.engine.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {
    private final PhraseTrie trie = new PhraseTrie();

    @Test
    void findsAPhraseInsideALongerOne() {
        trie.add(new int[] {1}, 10);
        trie.add(new int[] {1, 2, 3}, 20);

        assertThat(value(1)).isEqualTo(10);
        assertThat(value(1, 2)).isEqualTo(PhraseTrie.NONE);
        assertThat(value(1, 2, 3)).isEqualTo(20);
        assertThat(value(2)).isEqualTo(PhraseTrie.NONE);
    }

    @Test
    void keepsTheFirstValueOfAPhrase() {
        assertThat(trie.add(new int[] {7}, 1)).isTrue();
        assertThat(trie.add(new int[] {7}, 2)).isFalse();
        assertThat(value(7)).isEqualTo(1);
    }

    @Property(tries = 50)
    void holdsWhateverWasAdded(
            @ForAll @Size(min = 1, max = 400)
                    List<@Size(min = 1, max = 4) List<@IntRange(min = 0, max = 300) Integer>> all) {
        Map<List<Integer>, Integer> expected = new HashMap<>();
        PhraseTrie grown = new PhraseTrie();
        for (int i = 0; i < all.size(); i++) {
            grown.add(all.get(i).stream().mapToInt(Integer::intValue).toArray(), i);
            expected.putIfAbsent(all.get(i), i);
        }
        expected.forEach((phrase, value) -> assertThat(
                        value(grown, phrase.stream().mapToInt(Integer::intValue).toArray()))
                .isEqualTo(value));
    }

    private int value(int... words) {
        return value(trie, words);
    }

    private static int value(PhraseTrie trie, int... words) {
        int node = PhraseTrie.ROOT;
        for (int word : words) {
            node = trie.step(node, word);
            if (node == PhraseTrie.NONE) {
                return PhraseTrie.NONE;
            }
        }
        return trie.value(node);
    }
}
