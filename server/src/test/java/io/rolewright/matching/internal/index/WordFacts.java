package io.rolewright.matching.internal.index;

import static io.rolewright.matching.internal.index.People.candidate;
import static io.rolewright.matching.internal.index.People.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.matching.internal.index.TextQuery.All;
import io.rolewright.matching.internal.index.TextQuery.Any;
import io.rolewright.matching.internal.index.TextQuery.Not;
import io.rolewright.matching.internal.index.TextQuery.Phrase;
import io.rolewright.matching.internal.index.TextQuery.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is found by words. */
abstract class WordFacts extends FilterFacts {
    private static final Term PAEDIATRICS = new Term(TextField.WORDS, "paediatrics");

    @Test
    void findsByWordsTheRarerAndTheMoreFrequentFirst() {
        put(
                candidate(1).says(TextField.WORDS, "ward ward paediatrics notes"),
                candidate(2).says(TextField.WORDS, "ward notes rota shift"),
                candidate(3).says(TextField.WORDS, "ward paediatrics notes paediatrics"),
                candidate(4).says(TextField.WORDS, "kitchen menu menu menu"));
        assertThat(found(PAEDIATRICS, Filter.everybody())).containsExactly(id(3), id(1));
        assertThat(found(new Any(List.of(PAEDIATRICS, word("rota"), word("ward"))), Filter.everybody()))
                .containsExactlyInAnyOrder(id(1), id(2), id(3));
    }

    @Test
    void weighsTerms() {
        put(candidate(1).says(TextField.WORDS, "alpha"), candidate(2).says(TextField.WORDS, "beta"));
        assertThat(found(new Any(List.of(word("alpha"), heavy("beta"))), Filter.everybody()))
                .containsExactly(id(2), id(1));
        assertThat(found(new Any(List.of(heavy("alpha"), word("beta"))), Filter.everybody()))
                .containsExactly(id(1), id(2));
    }

    @Test
    void understandsAndOrNotAndPhrases() {
        put(
                candidate(1).says(TextField.WORDS, "machine learning engineer"),
                candidate(2).says(TextField.WORDS, "learning machine tools"),
                candidate(3).says(TextField.WORDS, "machine operator"));
        var phrase = new Phrase(TextField.WORDS, List.of("machine", "learning"));
        assertThat(found(phrase, Filter.everybody())).containsExactly(id(1));
        assertThat(found(new All(List.of(word("machine"), word("learning"))), Filter.everybody()))
                .containsExactlyInAnyOrder(id(1), id(2));
        assertThat(found(new All(List.of(word("machine"), new Not(phrase))), Filter.everybody()))
                .containsExactlyInAnyOrder(id(2), id(3));
        assertThat(found(new All(List.of(new Not(word("learning")))), Filter.everybody()))
                .containsExactly(id(3));
        assertThat(found(new Not(word("operator")), Filter.everybody())).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(found(
                        new Any(List.of(word("operator"), new All(List.of(word("tools"), word("learning"))))),
                        Filter.everybody()))
                .containsExactlyInAnyOrder(id(2), id(3));
    }

    @Test
    void keepsFieldsApart() {
        put(candidate(1).says(TextField.TITLE, "nurse"), candidate(2).says(TextField.WORDS, "nurse"));
        assertThat(found(NURSE, Filter.everybody())).containsExactly(id(1));
    }

    @Test
    void takesTokensOfAnyScript() {
        put(
                candidate(1).says(TextField.WORDS, "C++ 看護 Pflegefachkraft"),
                candidate(2).says(TextField.WORDS, "c#"));
        assertThat(found(word("C++"), Filter.everybody())).containsExactly(id(1));
        assertThat(found(word("c++"), Filter.everybody())).isEmpty();
        assertThat(found(word("看護"), Filter.everybody())).containsExactly(id(1));
    }
}
