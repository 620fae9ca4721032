package io.rolewright.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.ranking.Category;
import io.rolewright.engine.ranking.Match;
import io.rolewright.engine.ranking.Ranker;
import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.engine.ranking.Weights;
import io.rolewright.engine.ranking.Wording;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Adverts that ask for nothing, or for everything: a defined answer from every ranker. */
class OddAdvertsTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 3);

    static List<Ranker> rankers() {
        return List.of(
                Ranker.bundled(Taxonomy.bundled(), MONTH),
                new WeightedRanker(Taxonomy.bundled(), Weights.standard(), MONTH));
    }

    @ParameterizedTest
    @MethodSource("rankers")
    void anAdvertWithoutRequirementsHasNoGates(Ranker ranker) {
        var match = rank(ranker, Samples.advert("Team member\n\nWe are a friendly team."), Samples.NURSE);

        assertThat(match.score()).isBetween(0.0, 100.0);
        assertThat(match.gates()).isEmpty();
        assertThat(match.gaps()).noneMatch(gap -> gap.category() == Category.SKILLS);
    }

    @ParameterizedTest
    @MethodSource("rankers")
    void fiveHundredRequirementsAreRankedInTime(Ranker ranker) {
        var lines = IntStream.range(0, 500)
                .mapToObj(number -> "- experience with wound care of kind " + number + " is essential")
                .collect(Collectors.joining("\n"));
        var advert = Samples.advert("Registered Nurse\n\nRequirements:\n" + lines);
        rank(ranker, advert, Samples.NURSE);

        var start = System.nanoTime();
        var nurse = rank(ranker, advert, Samples.NURSE);
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(nurse.score()).isBetween(0.0, 100.0);
        assertThat(nurse.score())
                .isGreaterThan(rank(ranker, advert, Samples.GARDENER).score());
        assertThat(took).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void theScoresOfBothRankersAreMadeOfTheirParts() {
        var advert = Samples.advert(Samples.NURSE_WANTED);

        for (var ranker : rankers()) {
            var match = rank(ranker, advert, Samples.NURSE);
            var parts =
                    match.categories().stream().mapToDouble(one -> one.points()).sum();
            assertThat(Math.abs(match.start() + parts - match.score()))
                    .as(ranker.version())
                    .isLessThan(0.006);
        }
    }

    private static Match rank(Ranker ranker, Advert advert, String resume) {
        var profile = Samples.profile(resume);
        return ranker.rank(advert, profile, Wording.of(profile, resume));
    }
}
