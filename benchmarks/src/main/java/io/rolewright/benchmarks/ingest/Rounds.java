package io.rolewright.benchmarks.ingest;

import io.rolewright.integrations.twins.world.Site;
import java.util.ArrayList;
import java.util.Map;

/** Change after change of a market, each followed by a harvest that is compared with the truth. */
final class Rounds {
    private final Market market;
    private final Subject subject;
    private final int share;
    private final Truth truth;
    private Map<Site, Counts> expected = Map.of();
    private int differences;

    Rounds(Market market, Subject subject, int share) {
        this.market = market;
        this.subject = subject;
        this.share = share;
        this.truth = new Truth(market);
    }

    void change(Change change) {
        change.make(market.world(), share);
        expected = truth.harvest();
    }

    /** Compares the harvest after the last change with the truth, and tells. */
    void reckon(Change change, Subject.Outcome outcome) {
        var reckoning = new Reckoning(market, truth, subject.database());
        var found = new ArrayList<>(reckoning.differences(outcome, expected));
        if (change == Change.NEW && outcome.duplicates() != truth.duplicates()) {
            found.add(outcome.duplicates() + " duplicates counted; true is " + truth.duplicates());
        }
        var all = expected.values().stream().reduce(Counts.NONE, Counts::plus);
        System.out.printf(
                "%s: %s, %d duplicates so far, in %.1f s; %d differences%n",
                change.words(), all, truth.duplicates(), outcome.time().toMillis() / 1e3, found.size());
        found.forEach(difference -> System.out.println("  " + difference));
        differences += found.size();
    }

    /** In all so far. */
    int differences() {
        return differences;
    }
}
