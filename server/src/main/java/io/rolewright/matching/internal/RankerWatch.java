package io.rolewright.matching.internal;

import io.rolewright.models.ModelsInternal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Tells {@code models} what the live ranker and the one in the shadow see and say, once a minute at most. */
@Component
class RankerWatch {
    private static final Duration REST = Duration.ofMinutes(1);

    private final ModelsInternal models;
    private final Clock clock;
    private Map<Integer, RankerHistograms> sights = new TreeMap<>();
    private Instant told;

    RankerWatch(ModelsInternal models, Clock clock) {
        this.models = models;
        this.clock = clock;
        this.told = clock.instant();
    }

    synchronized void saw(int version, float[] row, double score, long nanos) {
        sights.computeIfAbsent(version, number -> new RankerHistograms()).add(row, score, nanos);
    }

    /** Tells when a minute has passed; outside of transactions. */
    void tell() {
        take().forEach((version, sight) -> models.reportObservation(RankerModels.NAME, version, sight.observation()));
    }

    private synchronized Map<Integer, RankerHistograms> take() {
        var now = clock.instant();
        if (now.isBefore(told.plus(REST))) {
            return Map.of();
        }
        var taken = sights;
        sights = new TreeMap<>();
        told = now;
        return taken;
    }
}
