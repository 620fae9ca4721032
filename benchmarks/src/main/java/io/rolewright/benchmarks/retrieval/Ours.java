package io.rolewright.benchmarks.retrieval;

import io.rolewright.matching.internal.index.CandidateIndex;
import io.rolewright.matching.internal.index.Filter;
import io.rolewright.matching.internal.index.Hit;
import io.rolewright.matching.internal.index.HybridSearch;
import io.rolewright.shared.CandidateId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Any engine behind our port. */
final class Ours implements Contestant {
    private final String name;
    private final CandidateIndex index;
    private final HybridSearch search;
    private final Optional<ForkedPeer> elsewhere;

    Ours(String name, CandidateIndex index, Optional<ForkedPeer> elsewhere) {
        this.name = name;
        this.index = index;
        this.search = new HybridSearch(index);
        this.elsewhere = elsewhere;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<CandidateId> candidates(Wanted wanted) {
        var question = new HybridSearch.Question(
                Optional.of(wanted.text()), Optional.of(wanted.quantized()), wanted.filter(), CANDIDATES);
        return search.find(question).hits().stream().map(Hit::candidate).toList();
    }

    @Override
    public List<CandidateId> near(Wanted wanted, Filter filter, int k) {
        try (var selection = index.select(filter)) {
            return selection.knnTopK(wanted.quantized(), k).stream()
                    .map(Hit::candidate)
                    .toList();
        }
    }

    @Override
    public Duration cpuElsewhere() {
        return elsewhere.map(ForkedPeer::cpu).orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        index.close();
        elsewhere.ifPresent(ForkedPeer::close);
    }
}
