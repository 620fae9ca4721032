package io.rolewright.matching.internal.index;

import io.rolewright.engine.retrieval.Fusion;
import io.rolewright.shared.CandidateId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds candidates by words and by meaning and fuses both lists by rank, the same for every engine. */
public final class HybridSearch {
    /** Short answers too are fused from long lists, because who is far down in one may be high up in the other. */
    private static final int LEAST_DEPTH = 200;

    private final CandidateIndex index;

    public HybridSearch(CandidateIndex index) {
        this.index = index;
    }

    /**
     * What is looked for; at least one of {@code text} and {@code meaning}.
     *
     * @param filter walls are part of it
     * @param limit how many are wanted, at least 1
     */
    public record Question(Optional<TextQuery> text, Optional<QuantizedVector> meaning, Filter filter, int limit) {
        public Question {
            if (limit < 1 || text.isEmpty() && meaning.isEmpty()) {
                throw new IllegalArgumentException("nothing is looked for");
            }
        }
    }

    /** What meaning did for an answer. */
    public enum Meaning {
        /** The vectors of the question's model were compared. */
        COMPARED,
        /** The question has no vector. */
        NOT_ASKED,
        /** No candidate has a vector of the question's model; words alone decided. */
        OTHER_MODEL
    }

    /**
     * The best, by fused rank.
     *
     * @param passing how many pass the filter
     */
    public record Found(List<Hit> hits, long passing, Meaning meaning) {}

    /** Answers a question. */
    public Found find(Question question) {
        var depth = Math.max(LEAST_DEPTH, question.limit());
        try (var selection = index.select(question.filter())) {
            List<List<CandidateId>> lists = new ArrayList<>();
            question.text().ifPresent(text -> lists.add(candidates(selection.textTopK(text, depth))));
            var near = question.meaning()
                    .map(vector -> candidates(selection.knnTopK(vector, depth)))
                    .orElse(List.of());
            lists.add(near);
            return new Found(fused(lists, question.limit()), selection.count(), meaning(question, near.isEmpty()));
        }
    }

    private Meaning meaning(Question question, boolean isNobodyNear) {
        if (question.meaning().isEmpty()) {
            return Meaning.NOT_ASKED;
        }
        var model = question.meaning().get().model();
        return isNobodyNear && !index.describe().vectors().containsKey(model) ? Meaning.OTHER_MODEL : Meaning.COMPARED;
    }

    private static List<CandidateId> candidates(List<Hit> hits) {
        return hits.stream().map(Hit::candidate).toList();
    }

    private static List<Hit> fused(List<List<CandidateId>> lists, int limit) {
        return Fusion.byRankOf(lists).entrySet().stream()
                .map(entry -> new Hit(entry.getKey(), entry.getValue()))
                .sorted(Hit.ORDER)
                .limit(limit)
                .toList();
    }
}
