package io.rolewright.engine.learning;

import java.util.Arrays;
import java.util.List;

/**
 * What is told of one job beyond the trees: steps of features and verdicts, both with a weighted mean of nought in the job and
 * without what goes with the trees' margin in all jobs.
 *
 * @param weights for how many decisions each one stands
 * @param features for each decision the steps of each feature
 * @param verdicts for each decision its grade
 */
record Residuals(double[] weights, double[][] features, double[] verdicts) {
    static List<Residuals> of(List<List<Told>> jobs) {
        List<Centred> centred = jobs.stream().map(Centred::of).toList();
        double[] slopes = Centred.slopes(centred);
        return centred.stream().map(job -> job.without(slopes)).toList();
    }

    /** The weighted sum of products of verdicts and each feature, with the verdicts in another order or their own. */
    void addTo(double[] sums, double[] dealt) {
        for (int i = 0; i < dealt.length; i++) {
            double verdict = weights[i] * dealt[i];
            for (int feature = 0; feature < sums.length; feature++) {
                sums[feature] += verdict * features[i][feature];
            }
        }
    }

    /**
     * The rows of one job, each column with a mean of nought.
     *
     * @param rows for each decision the trees' margin, the steps of each feature and the grade
     */
    private record Centred(double[] weights, double[][] rows) {
        static Centred of(List<Told> job) {
            double[] weights = job.stream().mapToDouble(Told::inverse).toArray();
            double[][] rows = job.stream().map(Centred::row).toArray(double[][]::new);
            double[] means = new double[rows[0].length];
            double weight = Arrays.stream(weights).sum();
            for (int i = 0; i < rows.length; i++) {
                for (int column = 0; column < means.length; column++) {
                    means[column] += weights[i] / weight * rows[i][column];
                }
            }
            for (double[] row : rows) {
                for (int column = 0; column < means.length; column++) {
                    row[column] -= means[column];
                }
            }
            return new Centred(weights, rows);
        }

        private static double[] row(Told told) {
            double[] row = Arrays.copyOf(told.row(), told.row().length + 1);
            row[row.length - 1] = told.decision().verdict().grade();
            return row;
        }

        /** How much of each column goes with one more of the margin. */
        static double[] slopes(List<Centred> jobs) {
            double[] slopes = new double[jobs.getFirst().rows[0].length];
            double squares = 0;
            for (Centred job : jobs) {
                for (int i = 0; i < job.rows.length; i++) {
                    double[] row = job.rows[i];
                    squares += job.weights[i] * row[0] * row[0];
                    for (int column = 0; column < slopes.length; column++) {
                        slopes[column] += job.weights[i] * row[0] * row[column];
                    }
                }
            }
            for (int column = 0; column < slopes.length; column++) {
                slopes[column] = squares == 0 ? 0 : slopes[column] / squares;
            }
            return slopes;
        }

        Residuals without(double[] slopes) {
            double[][] features = new double[rows.length][];
            double[] verdicts = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                double[] rest = new double[slopes.length];
                for (int column = 0; column < slopes.length; column++) {
                    rest[column] = rows[i][column] - slopes[column] * rows[i][0];
                }
                features[i] = Arrays.copyOfRange(rest, 1, rest.length - 1);
                verdicts[i] = rest[rest.length - 1];
            }
            return new Residuals(weights, features, verdicts);
        }
    }
}
