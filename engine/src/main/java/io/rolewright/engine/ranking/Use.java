package io.rolewright.engine.ranking;

import io.rolewright.engine.document.Span;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How somebody has used one thing that is asked for.
 *
 * @param shown how far the résumé shows it anywhere, 0 to 1
 * @param months of dated work in which it was used, overlaps counted once
 * @param since months since its last use; 0 when it was never used in a dated job
 * @param trust how near the nearest job in which it was used is to the one advertised, 0 to 1
 * @param times how often the thing counts beside others
 */
record Use(double shown, int months, int since, double trust, double times) {
    /** With so many of the words of a sentence a job has to do with it. */
    private static final double MOST = 0.6;

    static Use of(Asked asked, Wording wording, Career career) {
        List<Stint> stints = career.stints().stream()
                .filter(stint -> stint.period().isPresent() && isUsed(asked, wording, stint))
                .toList();
        return new Use(
                shown(asked, wording),
                months(stints, career.today()),
                stints.stream()
                        .mapToInt(stint ->
                                Math.max(0, (int) ChronoUnit.MONTHS.between(stint.end(career.today()), career.today())))
                        .min()
                        .orElse(0),
                stints.stream().mapToDouble(Stint::trust).max().orElse(0),
                asked.times());
    }

    boolean isUsed() {
        return months > 0;
    }

    private static double shown(Asked asked, Wording wording) {
        double skills = asked.answers().stream().mapToDouble(Answer::fit).max().orElse(0);
        long words = asked.stems().stream()
                .filter(stem -> !wording.of(stem).isEmpty())
                .count();
        return asked.stems().isEmpty()
                ? skills
                : Math.max(skills, (double) words / asked.stems().size());
    }

    private static boolean isUsed(Asked asked, Wording wording, Stint stint) {
        Span job = stint.job().span();
        boolean skill = asked.answers().stream().filter(Answer::isMet).anyMatch(answer -> stands(answer.spans(), job));
        if (skill || asked.stems().isEmpty()) {
            return skill;
        }
        long words = asked.stems().stream()
                .filter(stem -> stands(wording.of(stem), job))
                .count();
        return words >= MOST * asked.stems().size();
    }

    private static boolean stands(List<Span> places, Span job) {
        return places.stream().anyMatch(job::contains);
    }

    private static int months(List<Stint> stints, YearMonth today) {
        Set<YearMonth> months = new HashSet<>();
        for (Stint stint : stints) {
            stint.period().ifPresent(period -> {
                YearMonth last = stint.end(today);
                for (YearMonth month = period.start(); !month.isAfter(last); month = month.plusMonths(1)) {
                    months.add(month);
                }
            });
        }
        return months.size();
    }
}
