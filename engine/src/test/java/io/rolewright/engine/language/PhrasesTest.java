package io.rolewright.engine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private final PhraseFile file = PhraseFile.load("/phrases.txt");
    private final Phrases roles = file.in("ROLE");

    @Test
    void findsTheLongestPhraseThatStartsAtAWord() {
        List<String> words = Words.of("our team leader and our team");

        assertThat(roles.lengthAt(words, 1)).isEqualTo(2);
        assertThat(roles.lengthAt(words, 5)).isEqualTo(1);
        assertThat(roles.lengthAt(words, 0)).isZero();
        assertThat(roles.lengthAt(words, 6)).isZero();
        assertThat(roles.firstIn(words)).hasValue(1);
    }

    @Test
    void holdsAWholePhraseHoweverItIsWritten() {
        assertThat(roles.holds(Words.of("TEAM-LEADER"))).isTrue();
        assertThat(roles.holds(Words.of("team leader now"))).isFalse();
        assertThat(roles.holds(List.of())).isFalse();
        assertThat(roles.holdsUnspaced("teamleader")).isTrue();
    }

    @Test
    void tellsTheStartFromTheEnd() {
        assertThat(roles.startOf(Words.of("team leader now"))).isTrue();
        assertThat(roles.endOf(Words.of("team leader now"))).isFalse();
        assertThat(roles.endOf(Words.of("now team leader"))).isTrue();
    }

    @Test
    void keepsGroupsApartAndAllTogether() {
        assertThat(file.groups().keySet()).containsExactly("ROLE", "PLACE");
        assertThat(roles.holdsWord("zurich")).isFalse();
        assertThat(file.all().holdsWord("zurich")).isTrue();
        assertThat(file.all().holdsWord("remark")).isFalse();
    }

    @Test
    void refusesAGroupOrFileThatIsNotThere() {
        assertThatThrownBy(() -> file.in("NONE")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PhraseFile.load("/none.txt")).isInstanceOf(IllegalStateException.class);
    }
}
