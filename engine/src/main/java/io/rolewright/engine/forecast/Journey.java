package io.rolewright.engine.forecast;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of one application.
 *
 * @param stops the stages in the order in which it came to them, at least one; nothing follows a placement
 */
public record Journey(List<Stop> stops) {
    /**
     * A stage.
     *
     * @param since the day on which it was reached
     */
    public record Stop(PipelineStage stage, LocalDate since) {}

    public Journey {
        stops = List.copyOf(stops);
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("a journey without a stop");
        }
        for (int i = 1; i < stops.size(); i++) {
            Stop before = stops.get(i - 1);
            if (before.stage() == PipelineStage.PLACED || stops.get(i).since().isBefore(before.since())) {
                throw new IllegalArgumentException(stops.toString());
            }
        }
    }

    LocalDate begin() {
        return stops.getFirst().since();
    }

    /** How many stops were known at the end of a day. */
    int knownOn(LocalDate day) {
        int known = 0;
        while (known < stops.size() && !stops.get(known).since().isAfter(day)) {
            known++;
        }
        return known;
    }
}
