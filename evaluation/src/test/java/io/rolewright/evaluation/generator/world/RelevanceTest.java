package io.rolewright.evaluation.generator.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelevanceTest {
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L, 4L, 5L, 6L);

    @ParameterizedTest
    @EnumSource(Part.class)
    void theGradeFollowsThePart(Part part) {
        for (long seed : SEEDS) {
            for (Trade trade : Trade.all()) {
                Advert advert = new Adverts(new Dice(seed, trade.name())).of(trade);
                Person person = cast(part, advert, seed);
                Relevance relevance = Relevance.of(advert, person);
                assertThat(relevance.grade())
                        .as("%s %s seed %d: %s", part, trade, seed, relevance.reasons())
                        .isBetween(lowest(part), highest(part));
            }
        }
    }

    private static Person cast(Part part, Advert advert, long seed) {
        return new Casting(new Identities(new Dice(seed, "names")), new Dice(seed, part.name())).cast(part, advert);
    }

    private static int lowest(Part part) {
        return switch (part) {
            case STRONG -> 3;
            case OTHER_WORDS -> 2;
            case RISING, BEGINNER, STALE -> 1;
            case CHANGER, STUFFER -> 0;
        };
    }

    private static int highest(Part part) {
        return switch (part) {
            case STRONG, OTHER_WORDS -> 3;
            case RISING, BEGINNER -> 2;
            case STALE, CHANGER -> 1;
            case STUFFER -> 0;
        };
    }
}
