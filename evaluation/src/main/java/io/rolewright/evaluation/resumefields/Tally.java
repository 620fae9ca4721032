package io.rolewright.evaluation.resumefields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts right, answered and wanted values of one field over all résumés (micro average). */
final class Tally {
    private int right;
    private int answered;
    private int wanted;

    /** Each wanted value can be met once, by any of the ways to say it. */
    void count(List<String> answers, List<Set<String>> truth) {
        List<Set<String>> open = new ArrayList<>(truth);
        for (String answer : answers) {
            Optional<Set<String>> met =
                    open.stream().filter(wanted -> wanted.contains(answer)).findFirst();
            met.ifPresent(open::remove);
            right += met.isPresent() ? 1 : 0;
        }
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
