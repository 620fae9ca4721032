package io.rolewright.evaluation.matching;

import java.util.List;

/**
 * The logistic curve by which margins become shares of the best grade, fitted by Newton's method to grades of pairs that
 * nothing was learned from.
 *
 * <p>Source: J. Platt, "Probabilistic outputs for support vector machines", 1999, with the share of the best grade in
 * place of a yes or no.
 */
record Calibration(double slope, double offset) {
    private static final int STEPS = 100;
    private static final double BEST_GRADE = 4;
    private static final double ENOUGH = 1e-9;

    /** So that a direction in which nothing changes is not followed. */
    private static final double RIDGE = 1e-6;

    static Calibration fitted(List<Float> margins, List<Integer> grades) {
        Calibration best = new Calibration(0, 0);
        for (int step = 0; step < STEPS; step++) {
            double[] newton = best.newton(margins, grades);
            double loss = best.loss(margins, grades);
            double size = 1;
            Calibration next = best.moved(newton, size);
            while (next.loss(margins, grades) > loss && size > ENOUGH) {
                size /= 2;
                next = best.moved(newton, size);
            }
            best = next;
            if (size * (Math.abs(newton[0]) + Math.abs(newton[1])) < ENOUGH) {
                break;
            }
        }
        return best;
    }

    private Calibration moved(double[] by, double size) {
        return new Calibration(slope - size * by[0], offset - size * by[1]);
    }

    private double share(double margin) {
        return 1 / (1 + Math.exp(-(slope * margin + offset)));
    }

    /** Cross-entropy between shares and grades. */
    private double loss(List<Float> margins, List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < margins.size(); i++) {
            double at = slope * margins.get(i) + offset;
            sum += Math.max(at, 0) + Math.log1p(Math.exp(-Math.abs(at))) - at * grades.get(i) / BEST_GRADE;
        }
        return sum / margins.size();
    }

    /** The step to where the loss would be least if it were a parabola. */
    private double[] newton(List<Float> margins, List<Integer> grades) {
        double g0 = 0;
        double g1 = 0;
        double h00 = RIDGE;
        double h01 = 0;
        double h11 = RIDGE;
        for (int i = 0; i < margins.size(); i++) {
            double margin = margins.get(i);
            double share = share(margin);
            double error = share - grades.get(i) / BEST_GRADE;
            double weight = share * (1 - share);
            g0 += error * margin;
            g1 += error;
            h00 += weight * margin * margin;
            h01 += weight * margin;
            h11 += weight;
        }
        double determinant = h00 * h11 - h01 * h01;
        return new double[] {(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant};
    }
}
