package io.rolewright.engine.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.engine.embedding.TwoTopics;
import java.util.List;
import org.junit.jupiter.api.Test;

class HybridIndexTest {
    private static final List<String> PEOPLE = List.of(
            "Nurse on a surgical ward; wound care and medication",
            "Krankenschwester, Wundversorgung auf der Chirurgie",
            "Kubernetes and Java; services for payments",
            "会计 财务报表 税务",
            "");

    @Test
    void findsByWords() {
        assertThat(first("wound care on the ward")).isZero();
    }

    @Test
    void findsPartsOfCompounds() {
        assertThat(first("Wundversorgungen")).isEqualTo(1);
    }

    @Test
    void findsScriptsWithoutBlanks() {
        assertThat(first("财务报表分析")).isEqualTo(3);
    }

    @Test
    void letsWhatIsKnownDecideWhereWordsSayNothing() {
        float[] scores = lexical().scores("zzz", new float[] {0, 0, 0, 0, 1});

        assertThat(Fusion.order(scores)[0]).isEqualTo(4);
    }

    @Test
    void refusesKnowledgeOfOtherTexts() {
        assertThatThrownBy(() -> lexical().scores("nurse", new float[2])).hasMessageContaining("2 values for 5 texts");
    }

    @Test
    void findsByMeaningWhatSharesNoWord() {
        try (TwoTopics meaning = new TwoTopics(text -> text.contains("Nurse") || text.contains("patients"))) {
            HybridIndex index = HybridIndex.withMeaning(PEOPLE, meaning, 1, HybridWeights.standard(), done -> {});

            assertThat(Fusion.order(index.byMeaning("caring for patients"))[0]).isZero();
            assertThat(Fusion.order(index.scores("caring for patients"))[0]).isZero();
        }
    }

    @Test
    void drawsInWhatIsLikeTheTextsFoundFirst() {
        List<String> texts = List.of("baker bread oven", "bread oven flour", "flour dough", "steel lathe");
        HybridWeights alone = new HybridWeights(1, 0, 0, 0, 0, 2);
        HybridWeights fedBack = new HybridWeights(1, 0, 0, 0, 1, 2);

        float[] without = HybridIndex.lexical(texts, alone).scores("baker");
        float[] with = HybridIndex.lexical(texts, fedBack).scores("baker");

        assertThat(without[2]).isEqualTo(without[3]);
        assertThat(with[2]).isGreaterThan(with[3]);
    }

    private static int first(String question) {
        return Fusion.order(lexical().scores(question))[0];
    }

    private static HybridIndex lexical() {
        return HybridIndex.lexical(PEOPLE, HybridWeights.standard());
    }
}
