package io.rolewright.evaluation.resumefields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts right, answered and wanted values of one field over all résumés (micro average). */
final class Tally {
    private final Calibration calibration = new Calibration();
    private int right;
    private int answered;
    private int wanted;
    private int resumes;
    private int found;

    /**
     * Counts one résumé. Each wanted value can be met once, by any of the ways to say it.
     *
     * @return the mistakes, each in a line: {@code + read} wrongly or {@code - missed}
     */
    List<String> count(Field field, Values read, Wanted truth) {
        List<Set<String>> open = new ArrayList<>(truth.of(field));
        List<String> mistakes = new ArrayList<>();
        wanted += open.size();
        resumes++;
        found += read.of(field).isEmpty() ? 0 : 1;
        for (Answer answer : read.of(field)) {
            Optional<Set<String>> met =
                    open.stream().filter(ways -> ways.contains(answer.value())).findFirst();
            met.ifPresent(open::remove);
            if (met.isPresent() || !truth.allows(field, answer.value())) {
                count(answer, met.isPresent());
                if (met.isEmpty()) {
                    mistakes.add("+ " + answer.value());
                }
            }
        }
        open.forEach(ways -> mistakes.add("- " + String.join(" = ", ways)));
        return mistakes;
    }

    private void count(Answer answer, boolean isRight) {
        answered++;
        right += isRight ? 1 : 0;
        calibration.add(answer.confidence(), isRight);
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

    /** For each hundred résumés, those of which at least one value was read, right or not. */
    double percentFound() {
        return 100.0 * found / Math.max(1, resumes);
    }

    int wanted() {
        return wanted;
    }

    Calibration calibration() {
        return calibration;
    }
}
