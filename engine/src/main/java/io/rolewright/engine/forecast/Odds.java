package io.rolewright.engine.forecast;

import io.rolewright.engine.forecast.Journey.Stop;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How likely applications are placed, by their stage and by how long they have been there, as far as it was known on one day.
 * The history is cut at that day, and who was there for so long then is followed from there on (landmarks: J. R. Anderson, K.
 * C. Cain, R. D. Gelber, "Analysis of survival by tumor response", Journal of Clinical Oncology 1(11), 1983).
 */
final class Odds {
    private static final int[] AGES = {0, 1, 2, 4, 7, 14, 28};
    private static final int FEW = 30;

    private final LocalDate today;
    private final Incidence ofNew = new Incidence();
    private final Map<PipelineStage, Incidence[]> learned = new EnumMap<>(PipelineStage.class);

    private Odds(LocalDate today) {
        this.today = today;
    }

    static Odds learned(Collection<Journey> journeys, LocalDate today) {
        Odds odds = new Odds(today);
        journeys.forEach(odds::learn);
        return odds;
    }

    /** That somebody who has been in a stage for so long is placed within so many days from today. */
    double within(PipelineStage stage, long age, long days) {
        Incidence[] ages = ages(stage);
        int band = band(age);
        while (band > 0 && ages[band].size() < FEW) {
            band--;
        }
        return ages[band].within(days);
    }

    /** That somebody who begins on a day is placed within so many days of it. */
    double ofNew(long days) {
        return ofNew.within(days);
    }

    private void learn(Journey journey) {
        int known = journey.knownOn(today);
        follow(ofNew, journey.begin(), journey.stops().get(known - 1));
        for (int i = 0; i < known; i++) {
            Stop stop = journey.stops().get(i);
            if (stop.stage().isOpen()) {
                long stayed = i + 1 < known
                        ? days(stop.since(), journey.stops().get(i + 1).since())
                        : Long.MAX_VALUE;
                learn(journey, known, stop, stayed);
            }
        }
    }

    private void learn(Journey journey, int known, Stop stop, long stayed) {
        Stop last = journey.stops().get(known - 1);
        for (int band = 0; band < AGES.length; band++) {
            LocalDate since = stop.since().plusDays(AGES[band]);
            if (since.isAfter(today) || stayed <= AGES[band]) {
                return;
            }
            follow(ages(stop.stage())[band], since, last);
        }
    }

    private void follow(Incidence incidence, LocalDate since, Stop last) {
        switch (last.stage()) {
            case PLACED -> incidence.placed(days(since, last.since()));
            case LOST -> incidence.lost(days(since, last.since()));
            case NEW, SCREENED, SHORTLISTED, SUBMITTED, INTERVIEW, OFFER -> incidence.unknown(days(since, today));
        }
    }

    private Incidence[] ages(PipelineStage stage) {
        return learned.computeIfAbsent(stage, key -> {
            Incidence[] ages = new Incidence[AGES.length];
            for (int i = 0; i < ages.length; i++) {
                ages[i] = new Incidence();
            }
            return ages;
        });
    }

    private static int band(long age) {
        int band = 0;
        while (band + 1 < AGES.length && AGES[band + 1] <= age) {
            band++;
        }
        return band;
    }

    private static long days(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until);
    }
}
