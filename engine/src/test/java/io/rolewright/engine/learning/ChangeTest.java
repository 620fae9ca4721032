package io.rolewright.engine.learning;

import static io.rolewright.engine.learning.Desk.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rolewright.engine.ranking.Correction;
import io.rolewright.engine.ranking.Correction.Term;
import io.rolewright.engine.ranking.Feature;
import io.rolewright.engine.ranking.RankingModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Feature PLACE = Desk.LIST.features().get(Desk.at(Desk.PLACE));
    private static final Feature SURPLUS = Desk.LIST.features().get(Desk.at(Desk.SURPLUS));
    private static final RankingModel AFTER = Desk.FLAT.corrected(
            "after",
            new Correction(List.of(new Term(SURPLUS, -0.5, Math.log(4), Math.log(2)), new Term(PLACE, 1, 0.5, 0.25))),
            0.5,
            0);

    @Test
    void tellsWhichFeaturesCountAndByHowMuch() {
        Change change = Change.between(Desk.FLAT, AFTER, Map.of());

        assertThat(change.trees()).isEqualTo(0.5);
        assertThat(change.moves()).isEmpty();
        assertThat(change.shifts()).extracting(Change.Shift::feature).containsExactly(PLACE, SURPLUS);
        assertThat(change.shifts().getFirst().points()).isCloseTo(12.25, within(0.01));
        assertThat(change.shifts().getLast()).satisfies(shift -> {
            assertThat(shift.from()).isCloseTo(3, within(1e-9));
            assertThat(shift.to()).isCloseTo(7, within(1e-9));
            assertThat(shift.points()).isNegative();
        });
    }

    @Test
    void tellsHowAListMoved() {
        Change change =
                Change.between(Desk.FLAT, AFTER, Map.of("far", row(Desk.PLACE, 0.2), "near", row(Desk.PLACE, 1)));

        assertThat(change.moves()).extracting(Change.Move::candidate).containsExactly("near", "far");
        assertThat(change.moves().getFirst()).satisfies(move -> {
            assertThat(move.before()).isEqualTo(2);
            assertThat(move.after()).isEqualTo(1);
            assertThat(move.scoreBefore()).isEqualTo(50);
            assertThat(move.scoreAfter()).isGreaterThan(70);
        });
    }
}
