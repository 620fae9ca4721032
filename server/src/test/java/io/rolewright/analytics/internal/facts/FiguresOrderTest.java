package io.rolewright.analytics.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.analytics.AnalyticsTest;
import io.rolewright.analytics.SmallAgency;
import io.rolewright.runtime.events.Envelope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Facts about one thing come in their order, those about different things in any, and all of them may come again. */
@AnalyticsTest
class FiguresOrderTest {
    private static final int SEEDS = 25;

    @Autowired
    Chronicle chronicle;

    @Test
    void areTheSameInAnyOrderOfThings() {
        var facts = SmallAgency.facts(chronicle);
        chronicle.begin();
        chronicle.takes(facts);
        var expected = chronicle.contents();
        assertThat(expected.get("analytics.daily")).isNotEmpty();
        for (var seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            chronicle.begin();
            for (var batch : cut(shuffled(facts, random), random)) {
                chronicle.takes(batch);
            }
            assertThat(chronicle.contents()).as("seed %s", seed).isEqualTo(expected);
        }
    }

    @Test
    void countsNothingTwice() {
        var facts = SmallAgency.facts(chronicle);
        chronicle.begin();
        chronicle.takes(facts);
        var expected = chronicle.contents();
        var random = new Random(7);
        for (var batch : cut(shuffled(facts, random), random)) {
            chronicle.takes(batch);
        }
        facts.reversed().forEach(fact -> chronicle.takes(List.of(fact)));
        assertThat(chronicle.contents()).isEqualTo(expected);
    }

    // Each thing's facts in their order, the things mixed.
    private static List<Envelope> shuffled(List<Envelope> facts, Random random) {
        var subjects = new LinkedHashMap<String, Deque<Envelope>>();
        facts.forEach(fact -> subjects.computeIfAbsent(fact.subject(), subject -> new ArrayDeque<>())
                .add(fact));
        var queues = new ArrayList<>(subjects.values());
        var mixed = new ArrayList<Envelope>();
        while (!queues.isEmpty()) {
            var queue = queues.get(random.nextInt(queues.size()));
            mixed.add(queue.remove());
            if (queue.isEmpty()) {
                queues.remove(queue);
            }
        }
        return mixed;
    }

    private static List<List<Envelope>> cut(List<Envelope> facts, Random random) {
        var batches = new ArrayList<List<Envelope>>();
        for (var from = 0; from < facts.size(); ) {
            var until = Math.min(facts.size(), from + 1 + random.nextInt(9));
            batches.add(facts.subList(from, until));
            from = until;
        }
        return batches;
    }
}
