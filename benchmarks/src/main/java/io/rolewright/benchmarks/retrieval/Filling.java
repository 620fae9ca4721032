package io.rolewright.benchmarks.retrieval;

import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.matching.internal.index.lucene.LuceneIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Fills an index with the made-up people, in parts of which each is kept: a broken run goes on behind the last one. */
final class Filling {
    private static final int PART = 20_000;
    private static final int BATCH = 500;

    private final MadeUpPeople people;
    private final int size;

    Filling(MadeUpPeople people, int size) {
        this.people = people;
        this.size = size;
    }

    /** Whether all are in; false when the time was over. */
    boolean fill(Path folder, Duration most) {
        var end = System.nanoTime() + most.toNanos();
        try (var index = LuceneIndex.open(folder)) {
            fill(index, (int) count(index), end);
            if (count(index) < size) {
                fill(index, 0, end);
            }
            return count(index) == size;
        }
    }

    private void fill(LuceneIndex index, int first, long end) {
        for (var from = first; from < size && System.nanoTime() < end; from += PART) {
            part(index, from, Math.min(size, from + PART));
            index.commit();
            index.refresh();
            System.err.printf("%,d of %,d%n", Math.min(size, from + PART), size);
        }
    }

    private static long count(LuceneIndex index) {
        try (var all = index.select(Filter.everybody())) {
            return all.count();
        }
    }

    private void part(LuceneIndex index, int from, int until) {
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var batches = new ArrayList<Future<?>>();
            for (var start = from; start < until; start += BATCH) {
                var first = start;
                var last = Math.min(until, start + BATCH);
                batches.add(threads.submit(() -> index.upsert(batch(first, last))));
            }
            for (var batch : batches) {
                batch.get();
            }
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<IndexedCandidate> batch(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(number -> people.person(number).candidate())
                .toList();
    }
}
