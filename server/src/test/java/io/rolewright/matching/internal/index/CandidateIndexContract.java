package io.rolewright.matching.internal.index;

import static io.rolewright.matching.internal.index.People.candidate;
import static io.rolewright.matching.internal.index.People.id;
import static io.rolewright.matching.internal.index.People.vector;
import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.matching.internal.index.TextQuery.All;
import io.rolewright.matching.internal.index.TextQuery.Any;
import io.rolewright.matching.internal.index.TextQuery.Not;
import io.rolewright.matching.internal.index.TextQuery.Phrase;
import io.rolewright.matching.internal.index.TextQuery.Term;
import io.rolewright.shared.CandidateId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is true of every engine. */
public abstract class CandidateIndexContract {
    private static final Term NURSE = new Term(TextField.TITLE, "nurse");
    private static final Term PAEDIATRICS = new Term(TextField.WORDS, "paediatrics");

    protected CandidateIndex index;

    /** An empty index of its own. */
    protected abstract CandidateIndex open();

    @BeforeEach
    void begin() {
        index = open();
    }

    @AfterEach
    void end() {
        index.close();
    }

    @Test
    void answersNothingWhileItIsEmpty() {
        assertThat(found(NURSE, Filter.everybody())).isEmpty();
        assertThat(near(1, Filter.everybody(), 5)).isEmpty();
        assertThat(index.describe().candidates()).isZero();
        assertThat(index.describe().vectors()).isEmpty();
    }

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

    @Test
    void filters() {
        put(
                candidate(1)
                        .has(KeywordField.COUNTRY, "AU")
                        .has(NumberField.EXPERIENCE_MONTHS, 60)
                        .lives(People.PERTH),
                candidate(2)
                        .has(KeywordField.COUNTRY, "AU")
                        .has(NumberField.EXPERIENCE_MONTHS, 59)
                        .lives(People.SYDNEY),
                candidate(3).has(KeywordField.COUNTRY, "NZ").has(KeywordField.LANGUAGE, "en", "mi"),
                candidate(4));
        assertThat(passing(Filter.everybody())).isEqualTo(4);
        assertThat(passing(new Filter.AnyOf(KeywordField.COUNTRY, Set.of("AU", "NZ"))))
                .isEqualTo(3);
        assertThat(passing(new Filter.AnyOf(KeywordField.COUNTRY, Set.of()))).isZero();
        assertThat(passing(new Filter.AnyOf(KeywordField.LANGUAGE, Set.of("mi"))))
                .isEqualTo(1);
        assertThat(passing(new Filter.Without(KeywordField.COUNTRY))).isEqualTo(1);
        assertThat(passing(new Filter.Between(NumberField.EXPERIENCE_MONTHS, 60, 600)))
                .isEqualTo(1);
        assertThat(passing(new Filter.Between(NumberField.EXPERIENCE_MONTHS, 59, 60)))
                .isEqualTo(2);
        assertThat(passing(new Filter.Near(People.PERTH, 50))).isEqualTo(1);
        assertThat(passing(new Filter.Near(People.PERTH, 3400))).isEqualTo(2);
        assertThat(passing(new Filter.Not(new Filter.Near(People.PERTH, 50)))).isEqualTo(3);
        assertThat(passing(Filter.allOf())).isEqualTo(4);
        assertThat(passing(new Filter.OneOf(List.of()))).isZero();
        assertThat(passing(Filter.allOf(
                        new Filter.AnyOf(KeywordField.COUNTRY, Set.of("AU")),
                        new Filter.Not(new Filter.Near(People.PERTH, 50)))))
                .isEqualTo(1);
        assertThat(passing(Filter.allOf(new Filter.Not(new Filter.AnyOf(KeywordField.COUNTRY, Set.of("AU"))))))
                .isEqualTo(2);
    }

    @Test
    void showsNobodyBehindAWall() {
        put(
                candidate(1).says(TextField.TITLE, "nurse").means(vector(1)),
                candidate(2)
                        .says(TextField.TITLE, "nurse")
                        .means(vector(2))
                        .has(KeywordField.WALL, "anna", "team-perth")
                        .has(KeywordField.COUNTRY, "AU"));
        var stranger = Filter.visibleTo(Set.of("bert", "team-sydney"));
        assertThat(found(NURSE, stranger)).containsExactly(id(1));
        assertThat(near(2, stranger, 5)).containsExactly(id(1));
        try (var seen = index.select(stranger)) {
            assertThat(seen.count()).isEqualTo(1);
            assertThat(seen.count(NURSE)).isEqualTo(1);
            assertThat(seen.facet(KeywordField.COUNTRY, 5)).isEmpty();
        }
        assertThat(found(NURSE, Filter.visibleTo(Set.of("team-perth")))).hasSize(2);
    }

    @Test
    void countsValues() {
        put(
                candidate(1).has(KeywordField.SKILL, "java", "sql").says(TextField.TITLE, "nurse"),
                candidate(2).has(KeywordField.SKILL, "java", "ada"),
                candidate(3).has(KeywordField.SKILL, "ada", "cobol"));
        try (var all = index.select(Filter.everybody())) {
            assertThat(all.facet(KeywordField.SKILL, 3))
                    .containsExactly(Map.entry("ada", 2L), Map.entry("java", 2L), Map.entry("cobol", 1L));
            assertThat(all.count(NURSE)).isEqualTo(1);
        }
        try (var some = index.select(new Filter.AnyOf(KeywordField.SKILL, Set.of("java")))) {
            assertThat(some.facet(KeywordField.SKILL, 1)).isEqualTo(Map.of("java", 2L));
        }
    }

    @Test
    void keepsTheLaterProfileInWhateverOrderTheyCome() {
        put(candidate(1).version(5).says(TextField.TITLE, "nurse"));
        put(candidate(1).version(4).says(TextField.TITLE, "cook"));
        assertThat(found(NURSE, Filter.everybody())).containsExactly(id(1));
        put(candidate(1).version(6).says(TextField.TITLE, "cook"));
        assertThat(found(NURSE, Filter.everybody())).isEmpty();
        put(candidate(1).version(6).says(TextField.TITLE, "nurse"));
        assertThat(found(NURSE, Filter.everybody())).containsExactly(id(1));
        index.upsert(List.of(
                candidate(1).version(8).says(TextField.TITLE, "cook").done(),
                candidate(1).version(7).says(TextField.TITLE, "nurse").done()));
        index.refresh();
        assertThat(found(NURSE, Filter.everybody())).isEmpty();
        assertThat(index.describe().candidates()).isEqualTo(1);
    }

    @Test
    void takesOutAtOnceAndForGood() {
        put(
                candidate(1).says(TextField.TITLE, "nurse").means(vector(1)),
                candidate(2).says(TextField.TITLE, "nurse").means(vector(2)));
        index.delete(List.of(id(1), id(77)));
        assertThat(found(NURSE, Filter.everybody())).containsExactly(id(2));
        assertThat(near(1, Filter.everybody(), 5)).containsExactly(id(2));
        assertThat(passing(Filter.everybody())).isEqualTo(1);
        index.expunge();
        assertThat(found(NURSE, Filter.everybody())).containsExactly(id(2));
        put(candidate(1).says(TextField.TITLE, "nurse"));
        assertThat(found(NURSE, Filter.everybody())).hasSize(2);
    }

    @Test
    void takesOutWhatCouldNotBeFoundYet() {
        index.upsert(List.of(candidate(1).says(TextField.TITLE, "nurse").done()));
        index.delete(List.of(id(1)));
        index.refresh();
        assertThat(found(NURSE, Filter.everybody())).isEmpty();
    }

    @Test
    void letsWhatIsPutInBeFoundWithinASecond() throws InterruptedException {
        put(candidate(1));
        index.upsert(List.of(candidate(2).says(TextField.TITLE, "nurse").done()));
        var written = Instant.now();
        while (found(NURSE, Filter.everybody()).isEmpty()) {
            assertThat(Duration.between(written, Instant.now())).isLessThan(Duration.ofSeconds(2));
            Thread.sleep(20);
        }
    }

    protected final void put(People.Draft... drafts) {
        index.upsert(Arrays.stream(drafts).map(People.Draft::done).toList());
        index.refresh();
    }

    protected final List<CandidateId> found(TextQuery query, Filter filter) {
        try (var selection = index.select(filter)) {
            return selection.textTopK(query, 10).stream().map(Hit::candidate).toList();
        }
    }

    protected final List<CandidateId> near(long seed, Filter filter, int k) {
        return near(vector(seed), filter, k);
    }

    private List<CandidateId> near(QuantizedVector vector, Filter filter, int k) {
        try (var selection = index.select(filter)) {
            return selection.knnTopK(vector, k).stream().map(Hit::candidate).toList();
        }
    }

    private long passing(Filter filter) {
        try (var selection = index.select(filter)) {
            return selection.count();
        }
    }

    private static List<CandidateId> exact(QuantizedVector question, int candidates, int k) {
        List<Hit> hits = new ArrayList<>();
        for (var i = 0; i < candidates; i++) {
            var dot = 0;
            var values = vector(i).values();
            for (var d = 0; d < values.length; d++) {
                dot += values[d] * question.values()[d];
            }
            hits.add(new Hit(id(i), dot));
        }
        return hits.stream().sorted(Hit.ORDER).limit(k).map(Hit::candidate).toList();
    }

    private static Term word(String token) {
        return new Term(TextField.WORDS, token);
    }

    private static Term heavy(String token) {
        return new Term(TextField.WORDS, token, 3);
    }
}
