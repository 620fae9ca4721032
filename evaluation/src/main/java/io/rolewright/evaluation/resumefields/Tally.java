package io.rolewright.evaluation.resumefields;

import java.util.ArrayList;
import java.util.List;

/** Counts right, answered and wanted values of one field over all résumés (micro average). */
final class Tally {
    private int right;
    private int answered;
    private int wanted;

    /** Each wanted value can be met once. */
    void count(List<String> answers, List<String> truth) {
        List<String> open = new ArrayList<>(truth);
        answers.forEach(answer -> right += open.remove(answer) ? 1 : 0);
        answered += answers.size();
        wanted += truth.size();
    }

    /** Share of answers that are right; 1 when there is no answer. */
    double precision() {
        return answered == 0 ? 1 : (double) right / answered;
    }

    /** Share of wanted values that were found; 1 when none is wanted. */
    double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    /** Harmonic mean of both; 0 when nothing is right though something is wanted. */
    double f1() {
        return answered + wanted == 0 ? 1 : 2.0 * right / (answered + wanted);
    }
}
