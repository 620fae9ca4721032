package io.rolewright.evaluation.titles;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.taxonomy.release.Released;
import io.rolewright.engine.titles.TitleLabel;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final List<TitleLabel> LABELS = List.of(
            new TitleLabel("e1", "baker"),
            new TitleLabel("e1", "bread maker"),
            new TitleLabel("e2", "pastry cook"),
            new TitleLabel("e2", "cook"),
            new TitleLabel("e3", "cook"));
    private final Pairing pairing = new Pairing(LABELS);

    @Test
    void twoTitlesInCommonMakeAPair() {
        var bakers = onet("Bread Smiths", "Bakers", "Bread Maker (Night)", "Loaf Shaper");
        assertThat(pairing.alternates(List.of(bakers)))
                .containsExactly(new Query("Bread Smiths", "Loaf Shaper", Set.of("e1")));
        assertThat(pairing.usualTitles(List.of(bakers)))
                .containsExactly(new Query("Bread Smiths", "Bread Smiths", Set.of("e1")));
    }

    @Test
    void oneTitleOrTheSameTwiceIsNotEnough() {
        assertThat(pairing.alternates(List.of(onet("Smiths", "Baker", "Bakers", "Loaf Shaper"))))
                .isEmpty();
    }

    @Test
    void aLabelOfTwoOccupationsPairsNone() {
        assertThat(pairing.alternates(List.of(onet("Cooks", "Pastry Cook", "Pie Maker"))))
                .isEmpty();
    }

    @Test
    void asksAtMostSixTitlesOfEach() {
        var names = Stream.concat(
                Stream.of("Baker", "Bread Maker"), IntStream.range(0, 20).mapToObj("Shaper %d"::formatted));
        var many = new Released("unclassified", "Smiths", names.toList(), List.of());
        assertThat(pairing.alternates(List.of(many))).hasSize(6);
    }

    @Test
    void halvesAreByOccupationAndDifferent() {
        var both = IntStream.range(0, 200)
                .mapToObj(i -> new Query("Occupation " + i, "any", Set.of()))
                .map(Pairing::isForChoosing)
                .toList();
        assertThat(both.stream().filter(half -> half).count()).isBetween(60L, 140L);
        assertThat(Pairing.isForChoosing(new Query("Bakers", "a", Set.of())))
                .isEqualTo(Pairing.isForChoosing(new Query("Bakers", "b", Set.of())));
    }

    private static Released onet(String title, String... others) {
        return new Released("unclassified", title, List.of(others), List.of());
    }
}
