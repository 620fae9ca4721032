package io.rolewright.evaluation.resumefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The figures over all files, each against its bar. */
final class Bars {
    private static final double EMAILS = 0.98;
    private static final double MILLIS = 60;

    private final List<List<String>> rows = new ArrayList<>();
    private boolean hold = true;

    /** @param recognised whether scans are read, so that they need not be refused */
    static Bars of(List<Outcome> outcomes, boolean recognised) {
        Bars bars = new Bars();
        bars.words(outcomes);
        if (!recognised) {
            bars.scans(outcomes.stream().filter(one -> one.file().isScan()).toList());
        }
        bars.emails(outcomes.stream().filter(one -> one.file().emails() > 0).toList());
        bars.none("crashes", outcomes, Outcome::isCrash);
        bars.none("hangs", outcomes, Outcome::isHang);
        List<Outcome> few = outcomes.stream().filter(Outcome::hasFewPages).toList();
        bars.add("p50 of a file", "%.1f ms".formatted(Outcome.percentile(outcomes, 0.5)), "", true);
        bars.add("p99 of a file", "%.1f ms".formatted(Outcome.percentile(outcomes, 0.99)), "", true);
        double p99 = Outcome.percentile(few, 0.99);
        bars.add(
                "p99 of the %d files of up to three pages".formatted(few.size()),
                "%.1f ms".formatted(p99),
                recognised ? "" : "at most 60 ms",
                recognised || p99 <= MILLIS);
        return bars;
    }

    private void words(List<Outcome> outcomes) {
        long counted = outcomes.stream().filter(Outcome::counts).count();
        long few = outcomes.stream().filter(Outcome::isShort).count();
        add(
                "files with 100 reference words and more that give 80 % of them",
                "%d of %d (%.1f %%)".formatted(counted - few, counted, 100.0 * (counted - few) / Math.max(1, counted)),
                "all but one",
                counted > 0 && few <= 1);
    }

    private void scans(List<Outcome> scans) {
        long told = scans.stream()
                .filter(one -> one.refusal().equals("document.no-text"))
                .count();
        add("scans answered document.no-text", told + " of " + scans.size(), "all", told == scans.size());
    }

    private void emails(List<Outcome> wanted) {
        long found = wanted.stream().filter(Outcome::emails).count();
        double share = (double) found / Math.max(1, wanted.size());
        add(
                "files with an e-mail address in which one is found",
                "%d of %d (%.1f %%)".formatted(found, wanted.size(), 100 * share),
                "at least 98 %",
                share >= EMAILS);
    }

    private void none(String what, List<Outcome> outcomes, Predicate<Outcome> which) {
        long count = outcomes.stream().filter(which).count();
        add(what, String.format(Locale.ROOT, "%d", count), "0", count == 0);
    }

    private void add(String what, String figure, String bar, boolean held) {
        rows.add(List.of(what, figure, bar, bar.isEmpty() ? "" : held ? "yes" : "NO"));
        hold &= held;
    }

    List<List<String>> rows() {
        return rows;
    }

    boolean hold() {
        return hold;
    }
}
