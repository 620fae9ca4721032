package io.rolewright.models.internal;

import static io.rolewright.models.internal.Makers.MIRA;
import static io.rolewright.models.internal.Makers.NOOR;
import static io.rolewright.models.internal.Makers.RANKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.models.ModelVersion;
import io.rolewright.models.Promotion.Stage;
import io.rolewright.models.VersionSummary;
import io.rolewright.runtime.Call;
import io.rolewright.shared.ContractException;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** People who change a model at random: whatever they do, what was live stays known and what was written stays. */
@KeptModels
class UpdateSequencesTest {
    private static final int DEEDS = 150;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private TestClock clock;

    private final Random dice = new Random(7);
    private final Map<Integer, ModelVersion> written = new TreeMap<>();
    private final Map<Instant, Optional<Integer>> lived = new TreeMap<>();

    @Test
    void keepWhatWasLiveAndWhatWasWritten() {
        var makers = new Makers(server);
        var codes = new ArrayList<String>();
        for (var deed = 0; deed < DEEDS; deed++) {
            var before = live(makers);
            var previous =
                    Optional.ofNullable(makers.model().summary().previous()).map(VersionSummary::version);
            var code = does(makers);
            codes.add(code);
            check(makers, before, previous, code);
            lived.put(clock.instant(), live(makers));
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(codes).contains("done", "models.approval-missing", "models.gates-missing", "models.no-previous");
        lived.forEach((time, version) -> assertThat(Makers.MIRA
                        .ask(() -> makers.api.versions(RANKER, time, 50, null))
                        .items())
                .extracting(VersionSummary::version)
                .containsExactlyElementsOf(version.stream().toList()));
    }

    /** Answers the code of the refusal, or {@code done}. */
    private String does(Makers makers) {
        var who = dice.nextBoolean() ? MIRA : NOOR;
        try {
            act(makers, who);
            return "done";
        } catch (ContractException refused) {
            return refused.code();
        }
    }

    private void act(Makers makers, Call who) {
        var last = makers.model().summary().versions();
        var version = 1 + dice.nextInt(last);
        switch (dice.nextInt(7)) {
            case 0 -> makers.version(who);
            case 1 -> makers.passGates(version);
            case 2, 3 -> makers.approve(who, version);
            case 4 -> makers.promote(who, version, Stage.SHADOW);
            case 5 -> makers.promote(who, version, Stage.LIVE);
            default -> makers.rollBack(who);
        }
    }

    private void check(Makers makers, Optional<Integer> before, Optional<Integer> previous, String code) {
        var after = live(makers);
        var saved = Optional.ofNullable(makers.model().summary().previous()).map(VersionSummary::version);
        if (after.equals(before)) {
            assertThat(saved).isEqualTo(previous);
        } else {
            assertThat(code).isEqualTo("done");
            assertThat(saved.isPresent() ? saved : after).isEqualTo(saved.isPresent() ? before : previous);
        }
        for (var number = 1; number <= makers.model().summary().versions(); number++) {
            var version = number;
            var now = MIRA.ask(() -> makers.api.version(RANKER, version));
            var then = written.putIfAbsent(number, now);
            assertThat(content(now)).isEqualTo(content(then == null ? now : then));
        }
    }

    private static List<Object> content(ModelVersion version) {
        return List.of(
                version.artifact(),
                version.card(),
                version.training(),
                version.metrics(),
                version.parents(),
                version.summary().hash(),
                version.summary().registeredAt(),
                version.summary().registeredBy());
    }

    private static Optional<Integer> live(Makers makers) {
        return Optional.ofNullable(makers.model().summary().live()).map(VersionSummary::version);
    }
}
