package io.rolewright.engine.forecast;

import io.rolewright.engine.forecast.Journey.Stop;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** What is known of the pipeline at the end of one day, and what follows from it. */
final class Standing {
    private static final int RECENT_DAYS = 182;
    private static final int FEW_FEES = 10;
    private static final int WEEK = 7;
    private static final int DAYS_TO_LEARN_FLOW = 28;

    private final LocalDate day;
    private final Odds odds;
    private final List<Stop> open;
    private final double[] arrivals;
    private final double[] fees;

    Standing(List<Journey> journeys, List<Fee> fees, LocalDate day) {
        List<Journey> known = journeys.stream()
                .takeWhile(journey -> !journey.begin().isAfter(day))
                .toList();
        this.day = day;
        this.odds = Odds.learned(known, day);
        this.open = known.stream()
                .map(journey -> journey.stops().get(journey.knownOn(day) - 1))
                .filter(stop -> stop.stage().isOpen())
                .toList();
        this.arrivals = arrivals(known, day);
        this.fees = recent(fees, day);
    }

    /** The probabilities of each number of placements in a span. */
    CountOdds odds(int after, int until) {
        double[] each =
                open.stream().mapToDouble(stop -> chance(stop, after, until)).toArray();
        return new CountOdds(each, fromNew(after, until));
    }

    double fromOpen(int after, int until) {
        return open.stream().mapToDouble(stop -> chance(stop, after, until)).sum();
    }

    double fromNew(int after, int until) {
        double[] flow = flow(until);
        double sum = 0;
        for (int i = 0; i < until; i++) {
            sum += flow[i] * (odds.ofNew(until - i - 1) - odds.ofNew(after - i - 1));
        }
        return sum;
    }

    /** Fees of late; none where there never were any. */
    double[] fees() {
        return fees;
    }

    private double chance(Stop stop, int after, int until) {
        long age = ChronoUnit.DAYS.between(stop.since(), day);
        return odds.within(stop.stage(), age, until) - odds.within(stop.stage(), age, after);
    }

    private double[] flow(int steps) {
        if (arrivals.length >= DAYS_TO_LEARN_FLOW) {
            return new Smoothing(WEEK, Step.DAY.year()).next(arrivals, steps);
        }
        double[] flow = new double[steps];
        Arrays.fill(flow, Arrays.stream(arrivals).average().orElse(0));
        return flow;
    }

    private static double[] arrivals(List<Journey> known, LocalDate day) {
        if (known.isEmpty()) {
            return new double[0];
        }
        LocalDate first = known.getFirst().begin();
        double[] arrivals = new double[(int) ChronoUnit.DAYS.between(first, day) + 1];
        known.forEach(journey -> arrivals[(int) ChronoUnit.DAYS.between(first, journey.begin())]++);
        return arrivals;
    }

    private static double[] recent(List<Fee> fees, LocalDate day) {
        List<Fee> known = fees.stream().takeWhile(fee -> !fee.on().isAfter(day)).toList();
        List<Fee> late = known.stream()
                .filter(fee -> fee.on().isAfter(day.minusDays(RECENT_DAYS)))
                .toList();
        return (late.size() < FEW_FEES ? known : late)
                .stream().mapToDouble(Fee::amount).toArray();
    }
}
