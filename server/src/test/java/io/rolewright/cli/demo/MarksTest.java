package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {
    private final Shortlist right = new Shortlist(
            Samples.TRUTH,
            Samples.JOB,
            "nurse",
            List.of(Samples.place(Samples.ada(), 90), Samples.place(Samples.bo(), 10)));

    @Test
    void findsNoFaultWithARightReadingAndRanking() {
        var marks = Marks.of(Samples.TRUTH, List.of(Samples.ada(), Samples.bo()), List.of(right));

        assertThat(marks.fields()).allMatch(field -> field.counts().value() == 1);
        assertThat(marks.ndcg()).isEqualTo(1);
        assertThat(marks.ndcgOfSearch()).isLessThan(1);
        assertThat(marks.good()).isTrue();
    }

    @Test
    void countsAPersonWhoWasNotRead() {
        var marks = Marks.of(Samples.TRUTH, List.of(Samples.ada()), List.of(right));

        assertThat(marks.fields().getFirst().counts().recall()).isEqualTo(0.5);
        assertThat(marks.good()).isFalse();
    }

    @Test
    void findsFaultWithAWrongOrder() {
        var wrong = new Shortlist(
                Samples.TRUTH,
                Samples.JOB,
                "nurse",
                List.of(Samples.place(Samples.bo(), 90), Samples.place(Samples.ada(), 10)));

        assertThat(wrong.ndcg()).isLessThan(1);
    }
}
