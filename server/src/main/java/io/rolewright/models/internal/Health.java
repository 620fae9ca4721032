package io.rolewright.models.internal;

import io.rolewright.events.models.Alias;
import io.rolewright.models.Distribution;
import io.rolewright.models.ModelHealth;
import io.rolewright.models.ModelHealth.Bound;
import io.rolewright.models.ModelHealth.State;
import io.rolewright.models.Reference;
import io.rolewright.shared.ContractException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measures what was reported of a version against its bounds. */
@Component
class Health {
    static final String LATENCY = "latency";
    static final String SCORE_DRIFT = "score-drift";
    static final String INPUT_DRIFT = "input-drift";
    static final String QUALITY_LOSS = "quality-loss";
    static final Set<String> BOUNDS = Set.of(LATENCY, SCORE_DRIFT, INPUT_DRIFT, QUALITY_LOSS);

    private static final double MOST = 0.99;
    private static final Reference NONE = new Reference(null, Map.of(), null);

    private final Versions versions;
    private final AliasMoves moves;
    private final Observations observations;
    private final ModelSettings settings;
    private final Clock clock;

    Health(Versions versions, AliasMoves moves, Observations observations, ModelSettings settings, Clock clock) {
        this.versions = versions;
        this.moves = moves;
        this.observations = observations;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * How a version does.
     *
     * @param version its number; null for the live one
     * @throws ContractException {@code models.nothing-live} or {@code models.version-unknown} (404)
     */
    ModelHealth of(Kind kind, @Nullable Integer version) {
        var number = version == null
                ? live(kind)
                : versions.get(kind.name(), version).number();
        var since = clock.instant().minus(settings.window()).truncatedTo(ChronoUnit.HOURS);
        var seen = observations.since(kind.name(), number, since);
        var reference = observations.reference(kind.name(), number).orElse(NONE);
        return new ModelHealth(
                kind.name(),
                number,
                since,
                Optional.ofNullable(seen.get(Observations.SCORES))
                        .map(Distribution::total)
                        .orElse(0L),
                List.of(
                        latency(seen.get(Observations.LATENCY)),
                        scoreDrift(reference, seen),
                        inputDrift(reference, seen),
                        quality(kind.name(), number, reference, since)));
    }

    private int live(Kind kind) {
        return moves.of(kind.name())
                .get(Alias.LIVE)
                .orElseThrow(() -> ContractException.notFound("models.nothing-live", kind.name()));
    }

    private Bound latency(@Nullable Distribution seen) {
        var limit = settings.latency().toMillis();
        return enough(seen).map(enough -> latency(enough, limit)).orElseGet(() -> bound(LATENCY, null, null, limit));
    }

    // What lies beyond the last edge may be anything.
    private static Bound latency(Distribution seen, long limit) {
        var bin = bin(seen);
        var isOpen = bin == seen.edges().size();
        var value = seen.edges().get(isOpen ? bin - 1 : bin);
        return new Bound(LATENCY, null, value, limit, isOpen || value > limit ? State.BROKEN : State.HOLDS);
    }

    /** The bin that the 99th of a hundred values lies in; its upper edge is what they took at most. */
    private static int bin(Distribution values) {
        var wanted = MOST * (values.total() - values.unknown());
        var sum = 0L;
        for (var bin = 0; bin < values.counts().size(); bin++) {
            sum += values.counts().get(bin);
            if (sum >= wanted) {
                return bin;
            }
        }
        return values.edges().size();
    }

    private Bound scoreDrift(Reference reference, Map<String, Distribution> seen) {
        var drift = drift(reference.scores(), seen.get(Observations.SCORES));
        return bound(SCORE_DRIFT, null, drift.orElse(null), settings.scoreDrift());
    }

    /** That of the input that drifted most. */
    private Bound inputDrift(Reference reference, Map<String, Distribution> seen) {
        return reference.inputs().entrySet().stream()
                .flatMap(input -> drift(input.getValue(), seen.get(Observations.INPUT + input.getKey()))
                        .map(drift -> bound(INPUT_DRIFT, input.getKey(), drift, settings.inputDrift()))
                        .stream())
                .max(Comparator.comparing((Bound bound) -> bound.value()).thenComparing(bound -> bound.of()))
                .orElseGet(() -> bound(INPUT_DRIFT, null, null, settings.inputDrift()));
    }

    private Optional<Double> drift(@Nullable Distribution reference, @Nullable Distribution seen) {
        return Optional.ofNullable(reference)
                .flatMap(expected -> enough(seen)
                        .filter(found -> found.edges().equals(expected.edges()))
                        .map(found -> Drift.index(expected, found)));
    }

    private Bound quality(String model, int version, Reference reference, Instant since) {
        var loss = observations
                .judgedSince(model, version, since)
                .filter(judged -> judged.answers() >= settings.leastJudged())
                .flatMap(judged -> Optional.ofNullable(reference.quality()).map(quality -> quality - judged.quality()));
        return bound(QUALITY_LOSS, null, loss.orElse(null), settings.qualityLoss());
    }

    private Optional<Distribution> enough(@Nullable Distribution seen) {
        return Optional.ofNullable(seen).filter(found -> found.total() >= settings.leastObserved());
    }

    private static Bound bound(String name, @Nullable String of, @Nullable Double value, double limit) {
        if (value == null) {
            return new Bound(name, of, null, limit, State.UNKNOWN);
        }
        return new Bound(name, of, value, limit, value > limit ? State.BROKEN : State.HOLDS);
    }
}
