package io.rolewright.benchmarks.similarity;

import io.rolewright.benchmarks.Result;
import io.rolewright.engine.similarity.NearDuplicates;
import io.rolewright.engine.similarity.Signature;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the index of near-duplicates: how much memory it takes, and how long asking, writing and loading take. */
@Command(
        name = "duplicates",
        mixinStandardHelpOptions = true,
        description = "The index of near-duplicate adverts, among made-up ones.")
public final class DuplicatesCommand implements Callable<Integer> {
    private static final int BEST = 20;
    private static final int MEASURED = 20_000;
    private static final int WARM = 5_000;
    private static final int LOADED = 1_000_000;
    private static final int WRITES_A_SECOND = 1_500;

    @Option(names = "--size", defaultValue = "1000000", description = "Adverts; ${DEFAULT-VALUE} by default.")
    private int size = 1_000_000;

    @Override
    public Integer call() throws InterruptedException {
        var result = new Result("duplicates-" + size, "duplicates --size " + size);
        var adverts = new MadeUpAdverts(1);
        load(adverts, result);
        var index = filled(adverts);
        result.add("memory of an advert", (double) index.bytes() / size, "bytes");
        find(adverts, index, result);
        askAndPut(adverts, index, result);
        findWhileWriting(adverts, index, result);
        return result.keep() ? 0 : 1;
    }

    /** As after a start, when the signatures come from rows. */
    private void load(MadeUpAdverts adverts, Result result) {
        int count = Math.min(size, LOADED);
        var rows = new byte[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = adverts.signature(i).toBytes();
        }
        var index = new NearDuplicates();
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            index.put(i, Signature.of(rows[i]));
        }
        result.atMost(10, "loading %,d stored signatures".formatted(count), seconds(start), "s");
    }

    private NearDuplicates filled(MadeUpAdverts adverts) {
        var index = new NearDuplicates();
        for (int i = 0; i < size; i++) {
            index.put(i, adverts.signature(i));
        }
        return index;
    }

    private void find(MadeUpAdverts adverts, NearDuplicates index, Result result) {
        var asked = asked(adverts);
        for (int i = 0; i < WARM; i++) {
            index.find(asked[i], BEST);
        }
        var times = new Histogram(3);
        int found = 0;
        int copies = 0;
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            var candidates = index.find(asked[i], BEST);
            times.recordValue(System.nanoTime() - start);
            int original = adverts.original(size + i);
            if (original < size && original != size + i) {
                copies++;
                found += candidates.stream().anyMatch(candidate -> candidate.number() == original) ? 1 : 0;
            }
        }
        add(result, "asking", times);
        result.atLeast(99, "copies whose original is among the best " + BEST, 100.0 * found / copies, "%");
    }

    private Signature[] asked(MadeUpAdverts adverts) {
        var asked = new Signature[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            asked[i] = adverts.signature(size + i);
        }
        return asked;
    }

    private void askAndPut(MadeUpAdverts adverts, NearDuplicates index, Result result) {
        var asked = asked(adverts);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        for (int i = 0; i < MEASURED; i++) {
            index.find(asked[i], BEST);
            index.put(size + i, asked[i]);
        }
        double seconds = seconds(wall);
        double cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        result.atLeast(WRITES_A_SECOND, "asking and putting in, one thread", MEASURED / seconds, "per second");
        result.add("processor time of asking and putting in", cpu / MEASURED, "ms");
    }

    private void findWhileWriting(MadeUpAdverts adverts, NearDuplicates index, Result result)
            throws InterruptedException {
        var asked = asked(adverts);
        var isDone = new AtomicBoolean();
        var writer = Thread.ofPlatform().start(() -> {
            for (int i = 0; !isDone.get(); i++) {
                index.put(size + i % MEASURED, asked[i % MEASURED]);
                LockSupport.parkNanos(1_000_000_000L / WRITES_A_SECOND);
            }
        });
        var times = new Histogram(3);
        for (var signature : asked) {
            long start = System.nanoTime();
            index.find(signature, BEST);
            times.recordValue(System.nanoTime() - start);
        }
        isDone.set(true);
        writer.join();
        add(result, "asking while another thread writes", times);
    }

    private static void add(Result result, String what, Histogram times) {
        result.add(what + ", p50", times.getValueAtPercentile(50) / 1e6, "ms");
        result.atMost(2, what + ", p99", times.getValueAtPercentile(99) / 1e6, "ms");
        result.add(what + ", p99.9", times.getValueAtPercentile(99.9) / 1e6, "ms");
        result.add(what + ", longest", times.getMaxValue() / 1e6, "ms");
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
