package io.rolewright.evaluation.resumefiles;

import io.rolewright.evaluation.Bar;
import io.rolewright.evaluation.Scorecard;
import io.rolewright.evaluation.Unit;
import java.util.List;
import java.util.function.Predicate;

/** The figures over all files, each against its bar. */
final class Bars {
    private static final Bar EMAILS = Bar.atLeast(98);
    private static final Bar MILLIS = Bar.atMost(60);
    private static final Bar NONE = Bar.atMost(0);

    private final List<Outcome> ours;
    private final List<Outcome> plain;
    private final boolean recognised;
    private final Scorecard card = new Scorecard("libraries alone");

    /**
     * @param plain of the same files, by what the libraries give of themselves
     * @param recognised whether scans are read, so that they need not be refused
     */
    Bars(List<Outcome> ours, List<Outcome> plain, boolean recognised) {
        this.ours = ours;
        this.plain = plain;
        this.recognised = recognised;
    }

    Scorecard card() {
        words();
        if (!recognised) {
            scans();
        }
        emails();
        card.add("crashes", Unit.COUNT, count(ours, Outcome::isCrash), NONE, count(plain, Outcome::isCrash));
        card.add("hangs", Unit.COUNT, count(ours, Outcome::isHang), NONE);
        times();
        return card;
    }

    /** All but one file may give less than 80 %. */
    private void words() {
        double counted = count(ours, Outcome::counts);
        Bar bar = counted == 0 ? Bar.atLeast(1) : Bar.atLeast(100 * (counted - 1) / counted);
        card.add(
                "of %.0f files with 100 reference words and more, those that give 80 %% of them".formatted(counted),
                Unit.PERCENT,
                100 - percent(ours, Outcome::counts, Outcome::isShort),
                bar,
                100 - percent(plain, Outcome::counts, Outcome::isShort));
    }

    private void scans() {
        card.add(
                "of %.0f scans, those that are answered document.no-text".formatted(count(ours, Bars::isScan)),
                Unit.PERCENT,
                count(ours, Bars::isScan) == 0 ? 100 : percent(ours, Bars::isScan, Outcome::isWithoutText),
                Bar.atLeast(100));
    }

    private void emails() {
        Predicate<Outcome> wanted = one -> one.file().emails() > 0;
        card.add(
                "of %.0f files with an e-mail address, those in which one is found".formatted(count(ours, wanted)),
                Unit.PERCENT,
                percent(ours, wanted, Outcome::emails),
                EMAILS,
                percent(plain, wanted, Outcome::emails));
    }

    private void times() {
        List<Outcome> few = ours.stream().filter(Outcome::hasFewPages).toList();
        card.add("p50 of a file", Unit.MILLIS, Outcome.percentile(ours, 0.5), Bar.none());
        card.add("p99 of a file", Unit.MILLIS, Outcome.percentile(ours, 0.99), Bar.none());
        card.add(
                "p99 of the %d files of up to three pages".formatted(few.size()),
                Unit.MILLIS,
                Outcome.percentile(few, 0.99),
                recognised ? Bar.none() : MILLIS);
    }

    private static boolean isScan(Outcome outcome) {
        return outcome.file().isScan();
    }

    private static double percent(List<Outcome> outcomes, Predicate<Outcome> of, Predicate<Outcome> which) {
        return 100 * count(outcomes, of.and(which)) / Math.max(1, count(outcomes, of));
    }

    private static double count(List<Outcome> outcomes, Predicate<Outcome> which) {
        return outcomes.stream().filter(which).count();
    }
}
