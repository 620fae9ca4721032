package io.rolewright.evaluation.generator.reposts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {
    private static final List<Pair> PAIRS = Pairs.drawn(7, 500);

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(Pairs.drawn(7, 500)).isEqualTo(PAIRS);
        assertThat(Pairs.drawn(8, 500)).isNotEqualTo(PAIRS);
    }

    @Test
    void areHalfCopiesOfEveryKind() {
        assertThat(PAIRS).filteredOn(pair -> pair.kind().isSame()).hasSize(250);
        assertThat(PAIRS).extracting(Pair::kind).contains(Kind.values());
    }

    @Test
    void keepCopiesInTheirCity() {
        assertThat(PAIRS)
                .filteredOn(pair -> pair.kind().isSame())
                .allSatisfy(pair ->
                        assertThat(pair.right().place()).isEqualTo(pair.left().place()));
    }

    @Test
    void moveTheWholeTextToAnotherCity() {
        assertThat(PAIRS)
                .filteredOn(pair -> pair.kind() == Kind.OTHER_CITY)
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(pair.right().description())
                        .contains(pair.right().town())
                        .doesNotContain(pair.left().town()));
    }

    @Test
    void cutOffAtLeastAFifth() {
        assertThat(PAIRS)
                .filteredOn(pair -> pair.kind() == Kind.TRUNCATED)
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(pair.right().description().length())
                        .isLessThan(pair.left().description().length() * 9 / 10));
    }
}
