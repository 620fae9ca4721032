package io.rolewright.evaluation.resumefields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TallyTest {
    private final Tally tally = new Tally();

    @Test
    void countsEachWantedValueOnce() {
        List<String> mistakes =
                count(read("baker", "baker", "cook"), wanted(Set.of("baker")).addExactly(Field.TITLE, "nurse"));
        assertThat(tally.precision()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(tally.recall()).isEqualTo(0.5);
        assertThat(tally.f1()).isEqualTo(0.4, within(1e-9));
        assertThat(mistakes).containsExactly("+ baker", "+ cook", "- nurse");
    }

    @Test
    void takesAnyWayToSayAValue() {
        count(read("payroll"), wanted(Set.of("payroll", "paying people")));
        assertThat(tally.f1()).isEqualTo(1);
    }

    @Test
    void punishesSilence() {
        count(read(), wanted(Set.of("baker")));
        assertThat(tally.f1()).isZero();
        assertThat(tally.precision()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatMayBeReadOrNot() {
        count(read("baker", "spreadsheets"), wanted(Set.of("baker")).allow(Field.TITLE, Set.of("spreadsheets")));
        assertThat(tally.precision()).isEqualTo(1);
    }

    private List<String> count(Values read, Wanted truth) {
        return tally.count(Field.TITLE, read, truth);
    }

    private static Values read(String... titles) {
        Values values = new Values();
        List.of(titles).forEach(title -> values.add(Field.TITLE, title));
        return values;
    }

    private static Wanted wanted(Set<String> ways) {
        return new Wanted().addAny(Field.TITLE, ways);
    }
}
