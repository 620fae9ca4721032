package io.rolewright.matching.internal.index;

import static io.rolewright.matching.internal.index.People.candidate;
import static io.rolewright.matching.internal.index.People.id;
import static io.rolewright.matching.internal.index.People.vector;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What is true of every engine. */
public abstract class CandidateIndexContract extends MeaningFacts {
    @Test
    void answersNothingWhileItIsEmpty() {
        assertThat(found(NURSE, Filter.everybody())).isEmpty();
        assertThat(near(1, Filter.everybody(), 5)).isEmpty();
        assertThat(index.describe().candidates()).isZero();
        assertThat(index.describe().vectors()).isEmpty();
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
    }

    @Test
    void takesInAgainWhoWasTakenOut() {
        put(candidate(1).says(TextField.TITLE, "nurse"));
        index.delete(List.of(id(1)));
        Awaitility.await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> {
            put(candidate(1).says(TextField.TITLE, "nurse"));
            assertThat(found(NURSE, Filter.everybody())).containsExactly(id(1));
        });
    }

    @Test
    void takesOutWhatCouldNotBeFoundYet() {
        index.upsert(List.of(candidate(1).says(TextField.TITLE, "nurse").done()));
        index.delete(List.of(id(1)));
        index.refresh();
        assertThat(found(NURSE, Filter.everybody())).isEmpty();
    }

    @Test
    void letsWhatIsPutInBeFoundWithinASecond() {
        put(candidate(1));
        index.upsert(List.of(candidate(2).says(TextField.TITLE, "nurse").done()));
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(
                        () -> assertThat(found(NURSE, Filter.everybody())).isNotEmpty());
    }
}
