package io.rolewright.benchmarks.retrieval;

import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.IndexedCandidate;
import io.rolewright.matching.internal.index.KeywordField;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** How soon what is written can be found, and how soon what is taken out cannot. */
final class Freshness {
    private static final int PER_SECOND = 200;
    private static final int LOOKED_FOR = 10;

    private final CandidateIndex index;
    private final MadeUpPeople people;
    private final int size;
    private long version = System.currentTimeMillis();

    Freshness(CandidateIndex index, MadeUpPeople people, int size) {
        this.index = index;
        this.people = people;
        this.size = size;
    }

    /** Milliseconds from an update to when a search finds it, sorted; every tenth of {@value #PER_SECOND} a second. */
    double[] untilFound(Duration time) throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        Map<String, Long> waited = new HashMap<>();
        var writer = Thread.ofPlatform().start(() -> write(time, waited));
        while (writer.isAlive() || !isEmpty(waited)) {
            look(waited, millis);
            Thread.sleep(5);
        }
        return millis.stream().mapToDouble(one -> one).sorted().toArray();
    }

    private void write(Duration time, Map<String, Long> waited) {
        var start = System.nanoTime();
        var updates = PER_SECOND * time.toSeconds();
        for (var i = 0; i < updates; i++) {
            var due = start + i * 1_000_000_000L / PER_SECOND;
            for (var early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                LockSupport.parkNanos(early);
            }
            var sign = "sign" + version;
            index.upsert(List.of(signed((int) (i * 7919L % size), sign)));
            if (i % LOOKED_FOR == 0) {
                synchronized (waited) {
                    waited.put(sign, System.nanoTime());
                }
            }
        }
    }

    private IndexedCandidate signed(int number, String sign) {
        var person = people.person(number, version++).candidate();
        Map<KeywordField, Set<String>> keywords = new HashMap<>(person.keywords());
        keywords.put(KeywordField.OWNER, Set.of(sign));
        return new IndexedCandidate(
                person.candidate(),
                person.profile(),
                person.text(),
                keywords,
                person.numbers(),
                person.place(),
                person.vector());
    }

    private void look(Map<String, Long> waited, List<Double> millis) {
        Map<String, Long> looked;
        synchronized (waited) {
            looked = Map.copyOf(waited);
        }
        looked.forEach((sign, written) -> {
            try (var found = index.select(new Filter.AnyOf(KeywordField.OWNER, Set.of(sign)))) {
                if (found.count() > 0) {
                    millis.add((System.nanoTime() - written) / 1e6);
                    synchronized (waited) {
                        waited.remove(sign);
                    }
                }
            }
        });
    }

    private static boolean isEmpty(Map<String, Long> waited) {
        synchronized (waited) {
            return waited.isEmpty();
        }
    }

    /** Milliseconds that taking somebody out takes, sorted; a search right after it must not find them. */
    double[] untilGone(int times) {
        var millis = new double[times];
        for (var i = 0; i < times; i++) {
            var sign = "gone" + i;
            index.upsert(List.of(signed(i * 31 % size, sign)));
            index.refresh();
            var start = System.nanoTime();
            index.delete(List.of(MadeUpPeople.id(i * 31 % size)));
            millis[i] = (System.nanoTime() - start) / 1e6;
            try (var found = index.select(new Filter.AnyOf(KeywordField.OWNER, Set.of(sign)))) {
                if (found.count() > 0) {
                    throw new IllegalStateException("somebody who was taken out is found");
                }
            }
            index.upsert(List.of(people.person(i * 31 % size, version++).candidate()));
        }
        Arrays.sort(millis);
        return millis;
    }
}
