package io.rolewright.engine.forecast;

import io.rolewright.engine.forecast.Outlook.Expected;
import io.rolewright.engine.forecast.Outlook.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Foretells placements and revenue from the applications of an agency: those that are open, by their stage and how long they
 * have been there, and those that will come, as many as {@link Forecaster} expects.
 *
 * <p>Applications are taken to be placed independently of each other, and fees to be those of the last half year. What that
 * leaves out, such as that several compete for one job or that clients are slow in summer, shows in outlooks for the past as
 * more spread than chance has; intervals are wider by that. The same history has the same outlook, always.
 *
 * <p>An outlook for a day uses only what was known at its end. It takes some tenths of a second for 60,000 applications, most
 * of it for the test; outlooks of one object share what they learn, so it is not for several threads.
 */
public final class Pipeline {
    private static final int MOST_TESTS = 26;
    private static final int FEWEST_TESTS = 8;
    private static final int DAYS_BETWEEN_TESTS = 14;
    private static final int DAYS_TO_LEARN = 120;
    private static final int MOST_DAYS = 366;
    private static final double[] ONE = {1};
    private static final double[] NOTHING = {0};

    private final List<Journey> journeys;
    private final List<Fee> fees;
    private final List<Fee> placed;
    private final Map<LocalDate, Standing> standings = new HashMap<>();

    /**
     * A history.
     *
     * @param journeys of all applications, in any order
     * @param fees one of each placement in one currency, and 0 for each in another one; in any order
     */
    public Pipeline(Collection<Journey> journeys, Collection<Fee> fees) {
        this.journeys =
                journeys.stream().sorted(Comparator.comparing(Journey::begin)).toList();
        this.fees = fees.stream().sorted(Comparator.comparing(Fee::on)).toList();
        this.placed = journeys.stream()
                .map(journey -> journey.stops().getLast())
                .filter(stop -> stop.stage() == PipelineStage.PLACED)
                .map(stop -> new Fee(stop.since(), 1))
                .toList();
    }

    /**
     * What is expected after today.
     *
     * @param today the last day of which everything is known
     * @param after the span begins after so many days, from 0 for tomorrow
     * @param until it ends with this day, at most 366 ahead
     * @throws IllegalArgumentException when that is no span
     */
    public Outlook outlook(LocalDate today, int after, int until) {
        if (after < 0 || until <= after || until > MOST_DAYS) {
            throw new IllegalArgumentException(after + " to " + until);
        }
        Standing now = standing(today);
        CountOdds odds = now.odds(after, until);
        List<Trial> counts = new ArrayList<>();
        List<Trial> sums = new ArrayList<>();
        for (LocalDate day : pastDays(today, until)) {
            counts.add(trial(placed, day, after, until, ONE));
            sums.add(trial(fees, day, after, until, standing(day).fees()));
        }
        return new Outlook(
                finding(now, counts),
                today.plusDays(after + 1L),
                today.plusDays(until),
                now.fromOpen(after, until),
                now.fromNew(after, until),
                expected(odds, ONE, counts),
                expected(odds, now.fees(), sums));
    }

    private static Expected expected(CountOdds odds, double[] amounts, List<Trial> trials) {
        if (amounts.length == 0) {
            return expected(odds, NOTHING, trials);
        }
        double mean = odds.mean() * Arrays.stream(amounts).average().orElse(0);
        return new Compound(odds, amounts, Trial.commonVariance(trials)).expected(mean, trials);
    }

    private static Finding finding(Standing now, List<Trial> trials) {
        if (now.fees().length == 0) {
            return Finding.EMPTY;
        }
        return trials.size() < FEWEST_TESTS ? Finding.UNTESTED : Finding.TESTED;
    }

    private Trial trial(List<Fee> amounts, LocalDate day, int after, int until, double[] each) {
        CountOdds odds = standing(day).odds(after, until);
        double mean = Arrays.stream(each).average().orElse(0);
        double square =
                Arrays.stream(each).map(amount -> amount * amount).average().orElse(0);
        double variance = odds.mean() * (square - mean * mean) + odds.variance() * mean * mean;
        return new Trial(
                odds.mean() * mean,
                variance,
                sum(amounts, day.plusDays(after), day.plusDays(until)),
                sum(amounts, day.minusDays(until - after), day));
    }

    /** Days on which such an outlook could have been tested by now, the latest first. */
    private List<LocalDate> pastDays(LocalDate today, int until) {
        List<LocalDate> days = new ArrayList<>();
        if (!journeys.isEmpty()) {
            LocalDate first = journeys.getFirst().begin().plusDays(DAYS_TO_LEARN);
            LocalDate day = today.minusDays((long) Math.ceilDiv(until, DAYS_BETWEEN_TESTS) * DAYS_BETWEEN_TESTS);
            while (!day.isBefore(first) && days.size() < MOST_TESTS) {
                days.add(day);
                day = day.minusDays(DAYS_BETWEEN_TESTS);
            }
        }
        return days;
    }

    private static double sum(List<Fee> amounts, LocalDate after, LocalDate until) {
        return amounts.stream()
                .filter(fee -> fee.on().isAfter(after) && !fee.on().isAfter(until))
                .mapToDouble(Fee::amount)
                .sum();
    }

    private Standing standing(LocalDate day) {
        return standings.computeIfAbsent(day, key -> new Standing(journeys, fees, key));
    }
}
