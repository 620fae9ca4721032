package io.rolewright.evaluation.forecast;

import io.rolewright.engine.forecast.Forecast;
import io.rolewright.engine.forecast.Forecaster;
import io.rolewright.engine.forecast.Outlook;
import io.rolewright.engine.forecast.Outlook.Expected;
import io.rolewright.engine.forecast.Pipeline;
import io.rolewright.engine.forecast.Point;
import io.rolewright.engine.forecast.Series;
import io.rolewright.engine.forecast.Step;
import io.rolewright.evaluation.forecast.Figures.Kind;
import io.rolewright.evaluation.generator.years.AgencyYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Forecasts from every second Monday of the second year, with nothing but what was known on the Sunday before, beside what
 * came. An origin whose whole span is not known is left out.
 */
final class BackTests {
    static final int YEAR = 364;
    private static final int FIRST = YEAR + 7;
    private static final int APART = 14;
    private static final int WEEK = 7;
    private static final int DAYS_AHEAD = 28;
    private static final int WEEKS_AHEAD = 8;

    private final Days applications;
    private final Days placements;
    private final Days revenue;
    private final Pipeline pipeline;

    BackTests(History history) {
        this.applications = new Days(history.applications());
        this.placements = new Days(history.placements());
        Map<LocalDate, Double> fees = new HashMap<>();
        history.fees().forEach(fee -> fees.merge(fee.on(), fee.amount(), Double::sum));
        this.revenue = new Days(fees);
        this.pipeline = new Pipeline(history.journeys(), history.fees());
    }

    List<Figures> all() {
        return List.of(
                applications(),
                placements(),
                revenue(Kind.REVENUE_30, 30),
                revenue(Kind.REVENUE_60, 60),
                revenue(Kind.REVENUE_90, 90));
    }

    private Figures applications() {
        Figures figures = new Figures(Kind.APPLICATIONS);
        figures.scaleBy(applications.usualDifference(1, WEEK));
        Series all = Series.of(Step.DAY, AgencyYears.firstDay(), applications.all());
        for (int origin : origins(DAYS_AHEAD)) {
            figures.beginOrigin();
            Forecast forecast = Forecaster.forecast(all.until(origin), DAYS_AHEAD);
            for (int i = 0; i < DAYS_AHEAD; i++) {
                Point point = forecast.points().get(i);
                figures.add(
                        applications.sum(origin + i, 1),
                        point.value(),
                        point.likely(),
                        point.sure(),
                        applications.sum(origin - 1, 1),
                        applications.sum(origin - WEEK + i % WEEK, 1));
            }
        }
        return figures;
    }

    private Figures placements() {
        Figures figures = new Figures(Kind.PLACEMENTS);
        figures.scaleBy(placements.usualDifference(WEEK, WEEK));
        for (int origin : origins(WEEKS_AHEAD * WEEK)) {
            figures.beginOrigin();
            for (int week = 0; week < WEEKS_AHEAD; week++) {
                add(figures, placements, origin, week * WEEK, (week + 1) * WEEK, Outlook::placements);
            }
        }
        return figures;
    }

    private Figures revenue(Kind kind, int days) {
        Figures figures = new Figures(kind);
        figures.scaleBy(revenue.usualDifference(days, days));
        for (int origin : origins(days)) {
            figures.beginOrigin();
            add(figures, revenue, origin, 0, days, Outlook::revenue);
        }
        return figures;
    }

    private void add(Figures figures, Days days, int origin, int after, int until, Function<Outlook, Expected> part) {
        int length = until - after;
        Expected expected = part.apply(pipeline.outlook(AgencyYears.firstDay().plusDays(origin - 1L), after, until));
        figures.add(
                days.sum(origin + after, length),
                expected.value(),
                expected.likely(),
                expected.sure(),
                days.sum(origin - length, length),
                days.sum(origin + after - YEAR, length));
    }

    private List<Integer> origins(int ahead) {
        List<Integer> origins = new ArrayList<>();
        for (int origin = FIRST; origin + ahead <= applications.size(); origin += APART) {
            origins.add(origin);
        }
        return origins;
    }
}
