package io.rolewright.benchmarks.retrieval;

import io.rolewright.benchmarks.Result;
import io.rolewright.benchmarks.Rounds;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.matching.internal.index.lucene.LuceneIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finding and re-ranking candidates, beside Lucene alone, OpenSearch and Solr, in turns. */
@Command(
        name = "retrieval",
        description =
                "Hybrid search with filters and re-ranking over made-up profiles, beside plain Lucene and others.",
        mixinStandardHelpOptions = true)
public final class RetrievalCommand implements Callable<Integer> {
    private static final List<Double> SHARES = List.of(1.0, 0.5, 0.1, 0.01, 0.001);
    private static final int NEAREST = 100;
    private static final double LEAST_RECALL = 98;
    private static final int SEARCHES = 200;
    private static final int JUDGED = 40;

    @Option(names = "--size", defaultValue = "100000", description = "Profiles; ${DEFAULT-VALUE} by default.")
    private int size;

    @Option(names = "--rounds", defaultValue = "5", description = "Turns; ${DEFAULT-VALUE} by default.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "6", description = "Of each turn; ${DEFAULT-VALUE} by default.")
    private int seconds;

    @Option(
            names = "--minutes",
            defaultValue = "1000",
            description = "Breaks the filling off after so long; the next run goes on there.")
    private int minutes;

    @Option(
            names = "--segments",
            defaultValue = "0",
            description = "Merges into so many first; 0, the default, leaves them as they came to be.")
    private int segments;

    @Option(names = "--peer", split = ",", description = "Others to measure beside Lucene: opensearch, solr.")
    private List<String> peers = List.of();

    private final MadeUpPeople people = new MadeUpPeople();
    private final List<Wanted> log = Wanted.log(people, SEARCHES);

    @Override
    public Integer call() throws Exception {
        var folder = Checkout.file("benchmarks", "target", "retrieval", String.valueOf(size));
        var filled = new Filling(people, size).fill(folder.resolve("lucene"), Duration.ofMinutes(minutes));
        if (!filled) {
            return 1;
        }
        try (var index = LuceneIndex.open(folder.resolve("lucene"))) {
            if (segments > 0) {
                index.compact(segments);
            }
            List<Contestant> contestants = new ArrayList<>();
            contestants.add(new Ours("ours", index, Optional.empty()));
            contestants.add(new PlainLucene(folder.resolve("lucene")));
            for (var peer : peers) {
                contestants.add(Peers.start(peer, folder, people, size));
            }
            var result = new Result("retrieval-" + size, command());
            measure(contestants, index, folder.resolve("lucene"), result);
            contestants.reversed().subList(0, contestants.size() - 1).forEach(Contestant::close);
            return result.keep() ? 0 : 1;
        }
    }

    private String command() {
        return "retrieval --size %d --rounds %d --seconds %d --segments %d%s"
                .formatted(
                        size, rounds, seconds, segments, peers.isEmpty() ? "" : " --peer " + String.join(",", peers));
    }

    private void measure(List<Contestant> contestants, LuceneIndex index, Path folder, Result result) throws Exception {
        result.add("profiles of 300 words, 12 skills and 384 dimensions", size, "");
        recalls(contestants, result);
        rates(contestants, result);
        Footprint.of(folder, size).tell(result);
        freshness(index, result);
    }

    private void recalls(List<Contestant> contestants, Result result) {
        var truth = Truth.of(people, size, log.subList(0, JUDGED), SHARES, NEAREST);
        for (var contestant : contestants) {
            for (var share = 0; share < SHARES.size(); share++) {
                var what =
                        "%s, recall@100 of exact, %s %% pass".formatted(contestant.name(), percent(SHARES.get(share)));
                var recall = 100 * truth.recall(contestant, share);
                if (contestant == contestants.getFirst()) {
                    result.atLeast(LEAST_RECALL, what, recall, "%");
                } else {
                    result.add(what, recall, "%");
                }
            }
        }
    }

    private static String percent(double share) {
        return share >= 0.01 ? String.format(Locale.ROOT, "%.0f", share * 100) : String.valueOf(share * 100);
    }

    private void rates(List<Contestant> contestants, Result result) {
        var load = new Load(log);
        var time = Duration.ofSeconds(seconds);
        Map<Contestant, List<Load.Rate>> rates = new LinkedHashMap<>();
        for (var round = -1; round < rounds; round++) {
            for (var contestant : contestants) {
                var rate = load.full(contestant, time);
                if (round >= 0) {
                    rates.computeIfAbsent(contestant, none -> new ArrayList<>()).add(rate);
                }
            }
        }
        var ours = rates.getOrDefault(contestants.getFirst(), List.of());
        rates.forEach((contestant, its) -> {
            tell(contestant, its, result);
            if (contestant != contestants.getFirst()) {
                compare(contestant, ours, its, result);
            }
        });
        var half = Rounds.median(ours.stream().map(Load.Rate::perSecond).toList()) / 2;
        var millis = load.even(contestants.getFirst(), half, time.multipliedBy(3));
        result.add("ours at half load, p50", percentile(millis, 0.5), "ms");
        if (size <= 100_000) {
            result.atMost(50, "the same, p99", percentile(millis, 0.99), "ms");
        } else {
            result.add("the same, p99", percentile(millis, 0.99), "ms");
        }
        if (load.sink() == 0) {
            throw new IllegalStateException("nobody was found");
        }
    }

    private static void tell(Contestant contestant, List<Load.Rate> rates, Result result) {
        var perSecond = rates.stream().map(Load.Rate::perSecond).toList();
        var cpu = rates.stream().map(Load.Rate::cpuMillis).toList();
        result.add(
                contestant.name() + ", hybrid with three filters, 300 re-ranked",
                Rounds.median(perSecond),
                "per second");
        result.add("the same in the slowest round", Rounds.least(perSecond), "per second");
        result.add("the same, processor time of one", Rounds.median(cpu), "ms");
    }

    private static void compare(Contestant peer, List<Load.Rate> ours, List<Load.Rate> its, Result result) {
        List<Double> faster = new ArrayList<>();
        List<Double> cheaper = new ArrayList<>();
        for (var round = 0; round < its.size(); round++) {
            faster.add(ours.get(round).perSecond() / its.get(round).perSecond());
            cheaper.add(its.get(round).cpuMillis() / ours.get(round).cpuMillis());
        }
        var bar = peer instanceof PlainLucene ? 1.3 : 2;
        result.atLeast(bar, "ours / " + peer.name() + ", per second", Rounds.median(faster), "x");
        result.add("the same in the worst round", Rounds.least(faster), "x");
        result.add(peer.name() + " / ours, processor time", Rounds.median(cheaper), "x");
    }

    private void freshness(LuceneIndex index, Result result) throws InterruptedException {
        var freshness = new Freshness(index, people, size);
        var found = freshness.untilFound(Duration.ofSeconds(20));
        result.add("written to found at 200 updates a second, p50", percentile(found, 0.5), "ms");
        result.atMost(1000, "the same, p99", percentile(found, 0.99), "ms");
        var gone = freshness.untilGone(50);
        result.atMost(1000, "taken out to not found, most of 50", gone[gone.length - 1], "ms");
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1];
    }
}
