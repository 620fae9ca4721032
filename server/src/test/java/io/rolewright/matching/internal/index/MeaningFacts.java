package io.rolewright.matching.internal.index;

import static io.rolewright.matching.internal.index.People.candidate;
import static io.rolewright.matching.internal.index.People.id;
import static io.rolewright.matching.internal.index.People.vector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.shared.CandidateId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is found by meaning, and by both. */
abstract class MeaningFacts extends WordFacts {
    @Test
    void findsTheNearestVectorsAsComparingAllDoes() {
        var all = IntStream.range(0, 300)
                .mapToObj(i -> candidate(i).means(vector(i)).has(NumberField.PAY, i))
                .toList();
        put(all.toArray(People.Draft[]::new));
        for (var seed = 1000; seed < 1005; seed++) {
            var question = vector(seed);
            assertThat(near(seed, Filter.everybody(), 10)).isEqualTo(exact(question, 300, 10));
            assertThat(near(seed, new Filter.Between(NumberField.PAY, 0, 19), 10))
                    .isEqualTo(exact(question, 20, 10));
        }
    }

    @Test
    void refusesVectorsWithoutADirection() {
        assertThatThrownBy(() -> QuantizedVector.of(People.MODEL, new float[4]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> QuantizedVector.of(People.MODEL, new float[] {1, Float.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comparesVectorsOfOneModelOnly() {
        put(
                candidate(1).means(vector("old model", 1)),
                candidate(2).means(vector("new model", 2)),
                candidate(3).says(TextField.TITLE, "nurse"));
        assertThat(near(vector("new model", 1), Filter.everybody(), 5)).containsExactly(id(2));
        assertThat(near(vector("another model", 1), Filter.everybody(), 5)).isEmpty();
        assertThat(near(new QuantizedVector("new model", new byte[] {1, 2}), Filter.everybody(), 5))
                .isEmpty();
        assertThat(index.describe().vectors()).isEqualTo(Map.of("old model", 1L, "new model", 1L));
        assertThat(index.describe().candidates()).isEqualTo(3);
    }

    @Test
    void fallsToWordsWhereTheModelIsAnotherAndSaysSo() {
        put(candidate(1).says(TextField.TITLE, "nurse").means(vector("old model", 1)));
        var search = new HybridSearch(index);
        var question = new HybridSearch.Question(
                Optional.of(NURSE), Optional.of(vector("new model", 1)), Filter.everybody(), 5);
        var found = search.find(question);
        assertThat(found.meaning()).isEqualTo(HybridSearch.Meaning.OTHER_MODEL);
        assertThat(found.hits()).extracting(Hit::candidate).containsExactly(id(1));
    }

    @Test
    void fusesWordsAndMeaningByRank() {
        put(
                candidate(1).says(TextField.TITLE, "nurse").means(vector(7)),
                candidate(2).says(TextField.TITLE, "nurse nurse").means(vector(8)),
                candidate(3).says(TextField.TITLE, "cook").means(vector(9)));
        var question = new HybridSearch.Question(Optional.of(NURSE), Optional.of(vector(7)), Filter.everybody(), 2);
        var found = new HybridSearch(index).find(question);
        assertThat(found.meaning()).isEqualTo(HybridSearch.Meaning.COMPARED);
        assertThat(found.passing()).isEqualTo(3);
        assertThat(found.hits()).hasSize(2).extracting(Hit::candidate).doesNotContain(id(3));
    }

    private static List<CandidateId> exact(QuantizedVector question, int candidates, int k) {
        List<Hit> hits = new ArrayList<>();
        for (var i = 0; i < candidates; i++) {
            var dot = 0;
            var squares = 0;
            var values = vector(i).values();
            for (var d = 0; d < values.length; d++) {
                dot += values[d] * question.values()[d];
                squares += values[d] * values[d];
            }
            hits.add(new Hit(id(i), dot / Math.sqrt(squares)));
        }
        return hits.stream().sorted(Hit.ORDER).limit(k).map(Hit::candidate).toList();
    }
}
