package io.rolewright.evaluation.duplicates;

import io.rolewright.engine.similarity.ImprintReader;
import io.rolewright.evaluation.Bar;
import io.rolewright.evaluation.Datasets;
import io.rolewright.evaluation.Publication;
import io.rolewright.evaluation.Report;
import io.rolewright.evaluation.Scorecard;
import io.rolewright.evaluation.Unit;
import io.rolewright.evaluation.generator.reposts.Kind;
import io.rolewright.evaluation.resumefields.Seeds;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code eval duplicates}: how well copies of adverts are told from adverts that only look like copies. */
@Command(
        name = "duplicates",
        description = "How well copies of invented adverts are told from adverts that only look like copies.",
        mixinStandardHelpOptions = true)
public final class DuplicatesCommand implements Callable<Integer> {
    private static final String SEEDS = "1-5";
    private static final String REAL = "job_ads_uk776";
    private static final double LEAST_F1 = 0.95;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = SEEDS,
            description = "What the adverts are drawn by, or a range. Default: ${DEFAULT-VALUE}.")
    private String seeds = SEEDS;

    @Option(names = "--pairs", defaultValue = "5000", description = "Pairs of a seed. Default: ${DEFAULT-VALUE}.")
    private int pairs = 5000;

    @Mixin
    private Datasets datasets = new Datasets();

    @Mixin
    private Publication publication = new Publication();

    /** 0 when all bars hold, 1 when one does not. */
    @Override
    public Integer call() throws IOException {
        List<Round> rounds =
                Seeds.of(seeds).stream().map(seed -> Round.of(seed, pairs)).toList();
        Scorecard card = card(rounds);
        Report report = new Report(
                "Copies of adverts", "./rolewright eval duplicates --seed %s --pairs %d".formatted(seeds, pairs));
        report.card(card);
        report.note(
                "All adverts of a seed come into the index one after the other; a pair counts as the same job where both"
                        + " stand in one cluster. The plainer ways see the texts alone, each pair by itself, and have the threshold by"
                        + " which they do best on these very pairs.");
        report.card(kinds(rounds));
        addReal(report);
        report.note("Word lists of version and hash %s.".formatted(ImprintReader.version()));
        String name = seeds.equals(SEEDS) ? "duplicates" : "duplicates-" + seeds;
        return publication.publish(report, name, card.holds());
    }

    private void addReal(Report report) throws IOException {
        if (!datasets.has(REAL, "data")) {
            report.note("The set " + REAL + " is not there, so nothing was measured on real adverts.");
            return;
        }
        RealAdverts real = RealAdverts.read(datasets.find(REAL, "data"));
        Scorecard card = new Scorecard();
        int originals = real.count();
        card.add(
                "real adverts taken for copies of each other, of %,d pairs".formatted(originals * (originals - 1) / 2),
                Unit.COUNT,
                real.merged(),
                Bar.none());
        Tally planted = real.planted();
        card.add(
                "copies planted beside %d real adverts: found".formatted(originals),
                Unit.PERCENT,
                100 * planted.recall(),
                Bar.none());
        for (Kind kind : Kind.values()) {
            if (planted.count(kind) > 0) {
                card.add(
                        "copies of real adverts, %s: found".formatted(name(kind)),
                        Unit.PERCENT,
                        100 * planted.right(kind),
                        Bar.none());
            }
        }
        report.card(card);
        report.note("Real adverts are those of " + REAL
                + ", all of them as if for one town, which the files do not state.");
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Scorecard card(List<Round> rounds) {
        Scorecard card = new Scorecard(Round.OTHERS.toArray(String[]::new));
        for (Round round : rounds) {
            add(card, "F1, seed " + round.seed(), Unit.SHARE, List.of(round), Tally::f1, Bar.atLeast(LEAST_F1));
        }
        add(card, "precision", Unit.SHARE, rounds, Tally::precision, Bar.none());
        add(card, "recall", Unit.SHARE, rounds, Tally::recall, Bar.none());
        card.add(
                "F1, each pair by itself",
                Unit.SHARE,
                rounds.stream()
                        .mapToDouble(round -> round.pairwise().f1())
                        .average()
                        .orElse(0),
                Bar.none());
        addMerged(card, "same text in another city, merged", rounds, Kind.OTHER_CITY);
        addMerged(card, "same text at another level, merged", rounds, Kind.OTHER_LEVEL);
        card.add(
                "clusters across cities",
                Unit.COUNT,
                rounds.stream().mapToLong(Round::acrossCities).sum(),
                Bar.atMost(0));
        return card;
    }

    /** The mean of all seeds. */
    private static void add(
            Scorecard card, String what, Unit unit, List<Round> rounds, ToDoubleFunction<Tally> figure, Bar bar) {
        double ours = rounds.stream()
                .mapToDouble(round -> figure.applyAsDouble(round.ours()))
                .average()
                .orElse(0);
        card.add(what, unit, ours, bar, others(rounds, figure, 1.0 / rounds.size()));
    }

    private static void addMerged(Scorecard card, String what, List<Round> rounds, Kind kind) {
        int all = rounds.stream().mapToInt(round -> round.ours().count(kind)).sum();
        int ours = rounds.stream().mapToInt(round -> round.ours().wrong(kind)).sum();
        card.add(
                "%s, of %d".formatted(what, all),
                Unit.COUNT,
                ours,
                Bar.atMost(0),
                others(rounds, tally -> tally.wrong(kind), 1));
    }

    private static double[] others(List<Round> rounds, ToDoubleFunction<Tally> figure, double factor) {
        double[] others = new double[Round.OTHERS.size()];
        for (Round round : rounds) {
            for (int i = 0; i < others.length; i++) {
                others[i] += factor * figure.applyAsDouble(round.others().get(i));
            }
        }
        return others;
    }

    private static Scorecard kinds(List<Round> rounds) {
        Scorecard card = new Scorecard(Round.OTHERS.toArray(String[]::new));
        for (Kind kind : Kind.values()) {
            String what = "%s, %s: right".formatted(kind.isSame() ? "copies" : "others", name(kind));
            add(card, what, Unit.PERCENT, rounds, tally -> 100 * tally.right(kind), Bar.none());
        }
        return card;
    }
}
