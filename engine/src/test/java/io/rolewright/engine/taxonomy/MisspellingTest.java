package io.rolewright.engine.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
    private final Misspelling misspelling =
            new Misspelling(List.of("manager", "administrator", "carpenter", "carpentry"));

    @ParameterizedTest
    @CsvSource({
        "manage, manager",
        "managger, manager",
        "mamager, manager",
        "amnager, amnager",
        "mangaer, manager",
        "administartor, administrator",
        "carpente, carpenter",
        "nurse, nurse",
        "gardener, gardener"
    })
    void correctsOneSlipOfALongWord(String written, String meant) {
        assertThat(misspelling.corrected(written)).isEqualTo(meant);
    }

    @Test
    void leavesAWordThatCouldBeTwo() {
        assertThat(new Misspelling(List.of("trainer", "trained")).corrected("trainea"))
                .isEqualTo("trainea");
    }
}
