package io.rolewright.evaluation.titles;

import io.rolewright.evaluation.Bar;
import io.rolewright.evaluation.Report;
import io.rolewright.evaluation.Scorecard;
import io.rolewright.evaluation.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What each way answers, ours first, the two baselines last. */
final class Comparison {
    private static final double LEAD = 0.05;
    private static final int BASELINES = 2;

    private final Questions questions;
    private final List<Row> rows = new ArrayList<>();

    Comparison(Questions questions) {
        this.questions = questions;
    }

    private record Row(String way, Quality alternates, Quality usualTitles) {}

    void measure(String way, Retriever retriever) {
        rows.add(new Row(
                way, Quality.of(retriever, questions.alternates()), Quality.of(retriever, questions.usualTitles())));
    }

    /** MRR of ours beside the baselines', the bar a little above the better of them. */
    Scorecard card() {
        Scorecard card = new Scorecard(rows.subList(rows.size() - BASELINES, rows.size()).stream()
                .map(Row::way)
                .toArray(String[]::new));
        Quality ours = rows.getFirst().alternates();
        card.add(
                "MRR, alternate titles",
                Unit.SHARE,
                ours.mrr(),
                Bar.atLeast(best() + LEAD),
                baselines(Row::alternates));
        card.add(
                "MRR, usual titles",
                Unit.SHARE,
                rows.getFirst().usualTitles().mrr(),
                Bar.none(),
                baselines(Row::usualTitles));
        return card;
    }

    private double[] baselines(Function<Row, Quality> questions) {
        return rows.subList(rows.size() - BASELINES, rows.size()).stream()
                .mapToDouble(row -> questions.apply(row).mrr())
                .toArray();
    }

    /** MRR of the better baseline over the alternate titles. */
    private double best() {
        return Arrays.stream(baselines(Row::alternates)).max().orElse(1);
    }

    Report report(int labels, String model, Scorecard card) {
        Report report = new Report("Titles", "./rolewright eval titles");
        report.note(
                "Titles of O*NET are asked for among %,d labels of ESCO; both as `rolewright models import` reads them."
                        .formatted(labels));
        report.card(card);
        report.note(
                "The bar is %.2f above the better of the two baselines. Without a model of meaning the MRR of ours is %.3f lower than with one."
                        .formatted(LEAD, loss()));
        report.note("## Alternate titles\n\n%d questions."
                .formatted(questions.alternates().size()));
        table(report, rows.stream().map(Row::alternates).toList());
        report.note("## Usual titles\n\n%d questions."
                .formatted(questions.usualTitles().size()));
        table(report, rows.stream().map(Row::usualTitles).toList());
        report.note("Model of meaning: %s.".formatted(model));
        report.note(CONSTRUCTION);
        return report;
    }

    private double loss() {
        return rows.getFirst().alternates().mrr() - rows.get(1).alternates().mrr();
    }

    private void table(Report report, List<Quality> figures) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(List.of(rows.get(i).way()));
            row.addAll(figures.get(i).cells());
            cells.add(row);
        }
        report.table(List.of("", "MRR", "success@1", "success@5", "success@10"), cells);
    }

    private static final String CONSTRUCTION = """
            ## How the truth is made

            No crosswalk between O*NET and ESCO may be used, so pairs are made of what both call alike. A title of an O*NET \
            occupation and a label of ESCO are equal when they are without case, brackets, punctuation and the s of plurals. \
            An O*NET occupation and an ESCO occupation are a pair when at least two different titles of the one are labels of \
            the other and of no third ESCO occupation. O*NET occupations with more than five partners are left out as too \
            broad. The other titles of a paired occupation are the questions, and any of its partners is a right answer: at \
            most six alternate titles of each, chosen by their SHA-256, and its usual title. Titles that equal a label of ESCO \
            are left out: they would be found by looking them up.

            **Noise.** An O*NET occupation is often broader than one of ESCO. Many an alternate title has a better partner \
            in ESCO than those that the pairing knows, and a right answer then counts as wrong. Pairs by chance, through words \
            that both use for different work, are few since two titles must agree. The figures are therefore far below what a \
            person would judge, and say only how the ways compare. Occupations that share no wording are not in the set.

            **Halves.** The SHA-256 of an O*NET occupation's usual title puts it into one of two halves. The weights in \
            `engine/src/main/resources/titles/weights.properties` were chosen on the one, where `eval titles --choose` looks \
            for better ones; the figures above are of the other. Ties rank in the order of ids.""";
}
