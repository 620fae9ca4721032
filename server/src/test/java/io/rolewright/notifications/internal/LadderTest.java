package io.rolewright.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.notifications.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LadderTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Ladder LADDER = new Ladder(Duration.ofMinutes(15), Duration.ofHours(1));

    @Example
    void goesFromQuietToLoud() {
        assertThat(LADDER.times(Set.of(Way.values()), false, NOW))
                .isEqualTo(Map.of(
                        Way.IN_APP, NOW,
                        Way.EMAIL, NOW.plus(Duration.ofMinutes(15)),
                        Way.TEXT, NOW.plus(Duration.ofMinutes(75))));
    }

    @Example
    void waitsForNoWayThatIsNotTaken() {
        assertThat(LADDER.times(Set.of(Way.EMAIL, Way.TEXT), false, NOW))
                .isEqualTo(Map.of(Way.EMAIL, NOW, Way.TEXT, NOW.plus(Duration.ofHours(1))));
        assertThat(LADDER.times(Set.of(Way.IN_APP, Way.TEXT), false, NOW))
                .isEqualTo(Map.of(Way.IN_APP, NOW, Way.TEXT, NOW.plus(Duration.ofMinutes(15))));
        assertThat(LADDER.times(Set.of(), false, NOW)).isEmpty();
    }

    @Example
    void writesAtOnceWhatIsCritical() {
        assertThat(LADDER.times(Set.of(Way.values()), true, NOW))
                .isEqualTo(Map.of(Way.IN_APP, NOW, Way.EMAIL, NOW, Way.TEXT, NOW.plus(Duration.ofHours(1))));
    }

    @Property
    void takesEveryWayThatIsWishedNeverALoudOneFirst(
            @ForAll Set<Way> ways,
            @ForAll boolean critical,
            @ForAll @IntRange(max = 10_000) int mailAfter,
            @ForAll @IntRange(max = 10_000) int textAfter) {
        var ladder = new Ladder(Duration.ofSeconds(mailAfter), Duration.ofSeconds(textAfter));

        var times = ladder.times(ways, critical, NOW);

        assertThat(times.keySet()).isEqualTo(ways);
        assertThat(List.copyOf(times.values())).isSorted();
        assertThat(times.values()).allSatisfy(time -> assertThat(time).isAfterOrEqualTo(NOW));
        assertThat(times.values().stream().findFirst().orElse(NOW)).isEqualTo(NOW);
    }
}
