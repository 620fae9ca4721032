package io.rolewright.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.notifications.Topic;
import io.rolewright.notifications.Digest;
import io.rolewright.notifications.Preference;
import io.rolewright.notifications.QuietHours;
import io.rolewright.notifications.Way;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WishesTest {
    private static final Instant YEAR = Instant.parse("2026-01-01T00:00:00Z");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    private static final Digest DAILY = new Digest(Digest.Rhythm.DAILY, 8);

    @Example
    void areInThePlatformAndByMailAsUsual() {
        assertThat(Wishes.usual("UTC").ways(Topic.MESSAGE)).containsExactly(Way.IN_APP, Way.EMAIL);
        assertThat(Wishes.usual("UTC").complete()).extracting(Preference::topic).containsExactly(Topic.values());
        assertThat(Wishes.usual("UTC").gathers(Topic.MESSAGE)).isFalse();
    }

    @Property
    void holdForEveryTopicThatIsNotCritical(@ForAll Topic topic, @ForAll Set<Way> ways) {
        var taken = wishes(topic, ways).ways(topic);

        if (topic.isCritical()) {
            assertThat(taken).containsAll(ways).contains(Way.IN_APP, Way.EMAIL);
        } else {
            assertThat(taken).isEqualTo(ways);
        }
    }

    @Property
    void gatherAndHoldBackNothingThatIsCritical(@ForAll Topic topic, @ForAll @IntRange(max = 500_000) int minutes) {
        var at = YEAR.plus(Duration.ofMinutes(minutes));
        var wishes = wishes(topic, Set.of());

        assertThat(wishes.gathers(topic)).isEqualTo(!topic.isCritical());
        if (topic.isCritical()) {
            assertThat(wishes.undisturbed(topic, at)).isEqualTo(at);
        } else {
            assertThat(wishes.undisturbed(topic, at)).isBetween(at, at.plus(Duration.ofHours(10)));
        }
    }

    private static Wishes wishes(Topic topic, Set<Way> ways) {
        return new Wishes(List.of(new Preference(topic, ways)), DAILY, NIGHT, "Australia/Sydney");
    }
}
