package io.rolewright.benchmarks.ingest;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.subject.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Takes a made-up market in over HTTP, harvest by harvest while it changes, and compares every count and every cluster with
 * the truth; with sites that fail and a server that is killed, or without, for speed.
 */
@Command(
        name = "ingest",
        description = "Take a market of adverts in from twins of twelve sites, for exactness or for speed.",
        mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {
    private static final int MOST_SITES = 12;

    /** Of all adverts, this part changes at a time. */
    private static final int SHARE = 20;

    @Option(names = "--adverts", defaultValue = "10000", description = "At first; ${DEFAULT-VALUE} by default.")
    private int adverts;

    @Option(names = "--sites", defaultValue = "12", description = "1 to 12; ${DEFAULT-VALUE} by default.")
    private int sites;

    @Option(names = "--seed", defaultValue = "1", description = "Of the market; ${DEFAULT-VALUE} by default.")
    private long seed;

    @Option(names = "--faults", description = "Let the sites fail.")
    private boolean hasFaults;

    @Option(names = "--kills", defaultValue = "0", description = "Kill the server so often; never by default.")
    private int kills;

    @Option(
            names = "--signatures",
            defaultValue = "0",
            description = "Instead, store adverts among so many known ones, without a network.")
    private int signatures;

    @Option(names = "--stored", defaultValue = "20000", description = "How many; ${DEFAULT-VALUE} by default.")
    private int stored;

    @Option(names = "--anew", description = "Forget the runs on file.")
    private boolean anew;

    @Override
    public Integer call() throws IOException {
        if (sites < 1 || sites > MOST_SITES || adverts < sites) {
            throw new IllegalArgumentException("--sites is 1 to 12, and each has an advert at least");
        }
        if (signatures > 0) {
            return new StoreSpeed(signatures, stored).measure() ? 0 : 1;
        }
        var folder = Checkout.emptyFolder("ingest");
        try (var market = new Market(seed, sites, adverts)) {
            if (hasFaults) {
                market.disturb();
            }
            try (var subject = Subject.start(folder, market)) {
                return hasFaults || kills > 0 ? exactly(market, subject) : fast(market, subject, folder);
            }
        }
    }

    private int exactly(Market market, Subject subject) throws IOException {
        var file = new IngestRuns(anew);
        var rounds = new Rounds(market, subject, adverts / SHARE);
        var strikes = new Kills(subject);
        var changes = Change.values();
        for (var change : changes) {
            var due = kills * (change.ordinal() + 2) / (changes.length + 1);
            strikes.allow(due - strikes.allowed());
            rounds.change(change);
            rounds.reckon(change, subject.harvest(strikes));
        }
        file.add(new IngestRuns.Run(seed, adverts, sites, hasFaults, strikes.done(), rounds.differences()));
        return file.report() ? 0 : 1;
    }

    private int fast(Market market, Subject subject, Path folder) {
        var result = new Result("ingest", "ingest --adverts " + adverts + " --sites " + sites + " --seed " + seed);
        var rounds = new Rounds(market, subject, adverts / SHARE);
        for (var change : List.of(Change.NEW, Change.MIXED)) {
            rounds.change(change);
            var cost = new Cost(subject, folder, change.name());
            var outcome = subject.harvest(found -> {});
            cost.end();
            cost.tell(result, change.words(), market.world().live().size(), outcome.time());
            rounds.reckon(change, outcome);
        }
        result.atMost(0, "differences from the truth", rounds.differences(), "");
        return result.keep() ? 0 : 1;
    }
}
