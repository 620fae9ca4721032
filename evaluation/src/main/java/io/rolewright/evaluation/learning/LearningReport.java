package io.rolewright.evaluation.learning;

import io.rolewright.evaluation.Bar;
import io.rolewright.evaluation.Report;
import io.rolewright.evaluation.Scorecard;
import io.rolewright.evaluation.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What was measured, as {@code evaluation/reports/learning.md}. */
final class LearningReport {
    private static final double GAIN = 0.05;
    private static final double NOT_WORSE = -0.005;
    private static final double COVERED = 0.8;

    private final Map<Long, List<Figure>> figures;
    private final String seeds;
    private final Scorecard card = new Scorecard("without propensities");

    LearningReport(Map<Long, List<Figure>> figures, String seeds) {
        this.figures = figures;
        this.seeds = seeds;
        figures.forEach((seed, all) -> card.add(
                "gain in nDCG@10 by 200 decisions, mean of four recruiters, seed " + seed,
                Unit.SHARE,
                mean(all, Figure::gain),
                Bar.atLeast(GAIN),
                mean(all, Figure::naiveGain)));
        card.add(
                "lowest gain of one recruiter",
                Unit.SHARE,
                lowest(Figure::isConsistent, Figure::gain),
                Bar.atLeast(NOT_WORSE),
                lowest(Figure::isConsistent, Figure::naiveGain));
        card.add(
                "lowest gain of recruiters who teach nothing, and of a flood",
                Unit.SHARE,
                lowest(figure -> !figure.isConsistent(), Figure::gain),
                Bar.atLeast(NOT_WORSE),
                lowest(figure -> !figure.isConsistent() && !Double.isNaN(figure.naive()), Figure::naiveGain));
        List<Figure.Foretold> foretold =
                all().flatMap(figure -> figure.foretold().stream()).toList();
        card.add(
                "true gains inside the interval foretold, of " + foretold.size(),
                Unit.SHARE,
                foretold.stream()
                        .mapToInt(one -> one.isCovered() ? 1 : 0)
                        .average()
                        .orElse(Double.NaN),
                foretold.isEmpty() ? Bar.none() : Bar.atLeast(COVERED));
    }

    boolean holds() {
        return card.holds();
    }

    Report report() {
        Report report = new Report("Learning from feedback", "./rolewright eval learning --seed " + seeds);
        report.card(card);
        report.note("## nDCG@10 of held-out jobs, by what each recruiter wants");
        report.table(List.of("seed", "recruiter", "before", "after", "gain", "without propensities"), learned());
        report.note("## Gain foretold by logged lists of the held-out jobs");
        report.table(List.of("seed", "recruiter", "foretold", "interval", "true", "finding"), foretold());
        report.note(METHOD);
        return report;
    }

    private List<List<String>> learned() {
        List<List<String>> rows = new ArrayList<>();
        figures.forEach((seed, all) -> all.forEach(figure -> rows.add(List.of(
                String.valueOf(seed),
                figure.recruiter(),
                told(figure.before()),
                told(figure.after()),
                told(figure.gain()),
                Double.isNaN(figure.naive()) ? "" : told(figure.naiveGain())))));
        return rows;
    }

    private List<List<String>> foretold() {
        List<List<String>> rows = new ArrayList<>();
        figures.forEach((seed, all) -> all.forEach(figure -> figure.foretold()
                .ifPresent(one -> rows.add(List.of(
                        String.valueOf(seed),
                        figure.recruiter(),
                        told(one.estimate().gain()),
                        told(one.estimate().low()) + " to "
                                + told(one.estimate().high()),
                        told(one.gain()),
                        one.estimate().finding().name().toLowerCase(Locale.ROOT).replace('_', ' '))))));
        return rows;
    }

    private Stream<Figure> all() {
        return figures.values().stream().flatMap(List::stream);
    }

    private double lowest(Predicate<Figure> which, ToDoubleFunction<Figure> figure) {
        return all().filter(which).mapToDouble(figure).min().orElse(Double.NaN);
    }

    private static double mean(List<Figure> all, ToDoubleFunction<Figure> figure) {
        return all.stream()
                .filter(Figure::isConsistent)
                .mapToDouble(figure)
                .average()
                .orElse(Double.NaN);
    }

    private static String told(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    private static final String METHOD = """
            ## How it is measured

            Each recruiter is shown the first 40 people of one job after the other, in the order of the bundled model, looks at \
            rank r with probability r^-0.5, and decides about everybody looked at, until there are 200 decisions. The learner \
            is not told that probability; it estimates it from the lists. Three fifths of the jobs are there to learn from; \
            nDCG@10 is that of all people for the others, graded by the recruiter.

            Grades come from the facts from which CVs were written, lowered where a wish is not met. *Recent*: works in the \
            trade now; two grades less within half a year of it, three after that. *Local*: lives in the town of the job; one \
            less in the region, two elsewhere. *Seasoned*: twice the years asked for; one less from 1.4 times on, two below. \
            *Rising*: not above the level (one less) and not many more years than asked for (one less above 1.4 times, two \
            above twice). Up to grade 1 is a rejection, 2 a shortlisting, 3 an interview, 4 an offer.

            *By chance* gives verdicts by dice; *against itself* decides half of the time the opposite of the general truth, by \
            which both are measured. *Local, flooded*: 50 decisions of each of four accounts, and 1,000 of another that \
            wants the opposite.

            A gain that is foretold is the difference of discounted gains of the first ten of the lists shown, as a share of that \
            of ten hires; the true one takes a verdict about everybody in the same lists.

            Settings were chosen on seeds 101 to 106, the test against chance on 201 to 208; nothing was chosen on the seeds \
            reported. Real recruiters are less consistent than these: expect smaller gains, and more often none.
            """;
}
