package io.rolewright.evaluation.forecast;

import io.rolewright.engine.forecast.Interval;

/** What was measured of one series of one agency. */
final class Figures {
    private final Kind kind;
    private final Tally ours = new Tally();
    private final Tally naive = new Tally();
    private final Tally seasonal = new Tally();
    private double scale = Double.NaN;
    private int origins;
    private int intervals;
    private int likely;
    private int sure;

    /** What is foretold. */
    enum Kind {
        APPLICATIONS("applications a day, 28 days ahead", 1),
        PLACEMENTS("placements a week, 8 weeks ahead", 1),
        REVENUE_30("revenue of 30 days, in thousands", 1_000),
        REVENUE_60("revenue of 60 days, in thousands", 1_000),
        REVENUE_90("revenue of 90 days, in thousands", 1_000);

        private final String title;
        private final double unit;

        Kind(String title, double unit) {
            this.title = title;
            this.unit = unit;
        }

        String title() {
            return title;
        }
    }

    Figures(Kind kind) {
        this.kind = kind;
    }

    /** An origin from which was forecast. */
    void beginOrigin() {
        origins++;
    }

    /** One forecast beside the truth and the baselines. */
    void add(double actual, double expected, Interval mostly, Interval nearly, double last, double yearBefore) {
        ours.add(expected / kind.unit, actual / kind.unit);
        naive.add(last / kind.unit, actual / kind.unit);
        seasonal.add(yearBefore / kind.unit, actual / kind.unit);
        intervals++;
        likely += mostly.holds(actual) ? 1 : 0;
        sure += nearly.holds(actual) ? 1 : 0;
    }

    /** By which mean absolute errors are made comparable. */
    void scaleBy(double error) {
        scale = error / kind.unit;
    }

    Kind kind() {
        return kind;
    }

    Tally ours() {
        return ours;
    }

    Tally naive() {
        return naive;
    }

    Tally seasonal() {
        return seasonal;
    }

    double mase(Tally tally) {
        return tally.mae() / scale;
    }

    int origins() {
        return origins;
    }

    int intervals() {
        return intervals;
    }

    int likely() {
        return likely;
    }

    int sure() {
        return sure;
    }
}
