package io.rolewright.models.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.models.Alias;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is promoted and rolled back in whatever order. */
class AliasesTest {
    private enum Deed {
        SHADOW,
        LIVE,
        ROLL_BACK
    }

    record Step(Deed deed, int version) {
        Aliases from(Aliases before) {
            return switch (deed) {
                case SHADOW -> before.isLive(version) ? before : before.shadow(version);
                case LIVE -> before.isLive(version) ? before : before.live(version);
                case ROLL_BACK -> before.rolledBack().orElse(before);
            };
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Deed.class), Arbitraries.integers().between(1, 4))
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 500)
    void previousIsWhatWasLiveBeforeOrNothing(@ForAll("steps") List<Step> steps) {
        var aliases = Aliases.NONE;
        var wasLive = new ArrayList<Integer>();
        for (var step : steps) {
            var after = step.from(aliases);
            if (!after.get(Alias.LIVE).equals(aliases.get(Alias.LIVE))) {
                var before = aliases.get(Alias.LIVE);
                assertThat(after.get(Alias.PREVIOUS))
                        .isEqualTo(step.deed() == Deed.ROLL_BACK ? Optional.empty() : before);
                before.ifPresent(wasLive::add);
            }
            after.get(Alias.PREVIOUS).ifPresent(previous -> assertThat(wasLive).contains(previous));
            aliases = after;
        }
    }

    @Property(tries = 500)
    void aLiveVersionIsNothingElse(@ForAll("steps") List<Step> steps) {
        var aliases = Aliases.NONE;
        for (var step : steps) {
            aliases = step.from(aliases);
            var all = aliases;
            all.get(Alias.LIVE).ifPresent(live -> assertThat(all.of(live)).containsExactly(Alias.LIVE));
        }
    }

    @Property(tries = 500)
    void theirMovesReplayedAreThey(@ForAll("steps") List<Step> steps) {
        Map<Alias, Integer> replayed = new EnumMap<>(Alias.class);
        var aliases = Aliases.NONE;
        for (var step : steps) {
            var after = step.from(aliases);
            for (var move : aliases.movesTo(after)) {
                assertThat(replayed.get(move.alias())).isEqualTo(move.before());
                if (move.version() == null) {
                    replayed.remove(move.alias());
                } else {
                    replayed.put(move.alias(), move.version());
                }
            }
            aliases = after;
            assertThat(new Aliases(replayed)).isEqualTo(aliases);
        }
    }

    @Property(tries = 200)
    void noRollbackFollowsAnother(@ForAll("steps") List<Step> steps) {
        var aliases = Aliases.NONE;
        for (var step : steps) {
            aliases = step.from(aliases);
        }
        assertThat(aliases.rolledBack().flatMap(Aliases::rolledBack)).isEmpty();
    }
}
